// Written by Scripts/language-subtags from IANA's Language Subtag Registry of 2021-08-06, which is in the public domain.
// swift-format-ignore-file

/// The registered subtags, packed: `aa:bc` stands for `aab` and `aac`.
enum LanguageSubtags {
  /// Of two and three letters and more, extended ones too.
  static let languages = """
    a:abefkmnrsvyz aa:abcdefghiklmnopqstuvwxz ab:abcdefghijlmnopqrstuvwxyz ac:abdefhiklmnpqrstuvwxyz \
    ad:abdefghijlnopqrstuwxyz ae:abcdeklmnqrsuwyz af:abdeghiknopstuz ag:abcdefghijklmnopqrstuvwxyz ah:abghiklmnoprst \
    ai:abcdefghijklmnopqrstwxy aj:aginptuwz ak:bcdefghijklmopqrstuvwxyz al:acdefghijklmnopqrstuvwxyz \
    am:abcefgijklmnopqrstuvwxyz an:abcdefghijklmnopqrstuvwxyz ao:abcdefghijklmnrstuxz ap:abcdefghijklmnopqrstuvwxyz \
    aq:acdgklmnprtz ar:bcdehijklnopqrstuvwxyz as:abcdefghijklnopqrstuvwxyz at:abcdeghijklmnopqrstuvwxyz \
    au:abcdefghijklmnopqrstuwxyz av:bdiklmnostuv aw:abcdeghikmnorstuvwxy ax:begklmx ay:abcdeghiklnopqrstuxyz \
    az:abcdgjmnotz b:aeghimnors ba:abcdefghijlnoprstuvwxyz bb:abcdefghijklmnopqrstuvwxyz \
    bc:abcdefghijklmnopqrstuvwyz bd:abcdefghijklmnopqrstuvwxyz be:abcdefghijkmopqrstuvwxyz \
    bf:abcdefghijklmnopqrstuwxyz bg:abcdefgijklmnopqrstuvwxyz bh:abcdefghijklmnopqrstuvwxyz \
    bi:abcdefgjklmnopqrtuvwxyz bj:abcdefghijklmnopqrstuvwxyz bk:abcdfghijklmnopqrstuvwxyz \
    bl:abcdefghijklmnopqrstvwxyz bm:abcdefghijklmnopqrstuvwxyz bn:abcdefgijklmnopqrstuvwxyz \
    bo:abefghijklmnopqrtuvwxyz bp:abdeghijklmnopqrstuvwxyz bq:abcdfghijklmnopqrstuvwxyz br:abcdfghijklmnopqrstuvwxyz \
    bs:abcefghijklmnopqrstuvwxy bt:abcdefghijklmnopqrstuvwxyz bu:abcdefghijkmnopqstuvwxyz \
    bv:abcdefghijklmnopqrtuvwxyz bw:abcdefghijklmnopqrstuwxyz bx:abcdefghijklmnopqrsuvwxz \
    by:abcdefghijklmnopqrstvwxyz bz:abcdefghijklmnopqrstuvwxyz c:aehorsuvy ca:abcdefghijklmnopqrsuvwxyz \
    cb:abcdeghijklnoqrstuvwy cc:acdeghjlmnopqrs cd:acdefghijmnorsyz ce:abgklnty cf:adgm cg:acgk \
    ch:bcdfghjklmnopqrtwxyz ci:abcdehkmnprwy cj:aehikmnoprsvy ck:abhlmnoqrstuvxyz cl:acdehijklmotuwy \
    cm:acegiklmnorst cn:abcghikloprstuwx co:abcdefghjklmnopqtuvwxyz cp:abcefginopsuxy cq:du \
    cr:abcdfghijklmnopqrstvwxyz cs:abcdefghijklmnopqrstuvwxyz ct:acdeghlmnopstuyz cu:abcghijklmopqrstuvwxy cv:gn \
    cw:abdegt cy:abo cz:hknot d:aevz da:acdefghijklmopqrsuvwxyz db:abdefgijlmnopqrtuvwy dc:cr dd:adegijnorsw \
    de:cdefghiklmnpqrsvz dg:abcdeghiklnorstuwxz dh:adgilmnorsuvwx di:abcdfghijklmnopqrstuwxyz dj:abcdefijklmnoruw \
    dk:agklrsx dl:gkmn dm:abcdefgklmnorsuvwxy dn:adegijknortuvwy do:abcefhiklnopqrstvwxyz dp:p dr:abcdeghilnoqrstuwy \
    ds:behilnoq dt:abdhikmnoprstuy du:abcdefghijklmnopqrsuvwxyz dv:a dw:aklrsuwyz dy:abdgimnouy dz:adegln e:elnostu \
    ea:a eb:cgkoru ec:rsy ee:e ef:aei eg:aloxy eh:su ei:ptv ej:a ek:acegiklmopry el:ehikmopux em:abegikmnopqsuwxyz \
    en:abcdfhlmnoqruvwx eo:t ep:i er:aghikorstw es:eghiklmnoqsuxy et:bchnorstuxz eu:q ev:ehn ew:o ex:t ey:ao ez:ae \
    f:afijory fa:abdfghijklmnprtuxyz fb:l fc:s fe:r ff:im fg:r fi:aeflprtuw fk:kv fl:ahilnry fm:pu fn:bgi fo:dimnrsx \
    fp:e fq:s fr:cdkmopqrst fs:els fu:bcdefhijmnqrtuvy fv:r fw:ae g:adlnuv ga:abcdefghijklmnopqrstuvwxyz \
    gb:abcdefghijklmnopqrsuvwxyz gc:cdeflnrt gd:abcdefghijklmnoqrstux ge:abcdfghijklmqsvwxyz gf:ktx gg:abdegklnortuw \
    gh:acehklnorst gi:abcdeghilmnopqrstuwxyz gj:ikmnru gk:adenopu gl:bcdhijkloruwy gm:abdeghlmnqruvwxyz \
    gn:abcdeghijklmnoqrtuwz go:abcdefghijklmnopqrstuwxyz gp:aen gq:ainru gr:abcdghijkmoqrstuvwxyz gs:eglmnopsw \
    gt:aiu gu:abcdefghiklmnopqrstuvwxz gv:acefjlmnoprsy gw:abcdefgijmnrtuwx gx:x gy:abdefgilmnoryz gz:ain \
    h:aeiortuyz ha:abcdefghijklmnopqrsvwxyz hb:abnou hc:ah hd:nsy he:adghim hg:mw hh:iry hi:abdfghijklmortwx hj:i \
    hk:aehkns hl:abdetu hm:abcdefghijklmnpqrstuvwxyz hn:adeghijnosu ho:abcdehijklmoprstvwyz hp:os hr:acekmoprtuwxz \
    hs:bhlns ht:iosux hu:bcdefghijklmopqrstuvwxyz hv:ceknv hw:aco hy:awx i:adegiknostuw ia:inpr ib:abdeghilmnruy \
    ic:ahlr id:abcdeirstu if:abefkmuy ig:beglmnosw ih:bipw ii:nr ij:cejnos ik:eikloprstvwxz il:abgiklmopsuvw \
    im:aeilnorsy in:bceghjlmnopstz io:ruw ip:io iq:uw ir:aehiknoruxy is:acdeghikmnortu it:bcdeiklmorstvwxyz iu:m \
    iv:bv iw:kmos ix:cl iy:aox iz:hirz j:aivw ja:abcdefhjklmnoqrstuxyz jb:eijkmnortuw jc:st jd:agt je:beghiklnrtu \
    jg:beko jh:is ji:abcdeghilmoqtuvy jj:er jk:amoprsu jl:es jm:abcdilnrswx jn:adgijls jo:bdgrsw jp:arx jq:r \
    jr:abrtu js:l ju:abcdhiklmnoprstuwy jv:dn jw:i jy:aey k:agijklmnorsuvwy ka:abcdefghijkmopqrvwxy \
    kb:abcdefghijklmnopqrstuvwxyz kc:abcdefghijklmnopqrstuvwxyz kd:acdefghijklmnopqrtuvwxyz \
    ke:abcdefghijklmnopqrstuvwxyz kf:abcdefghijklmnopqrstuvwxyz kg:abcdefghijklmnopqrstuvwxy \
    kh:abcdefghijklnopqrstuvwxyz ki:abcdefghijlmopqstuvwxyz kj:abcdefghijklmnopqrstuvxyz \
    kk:abcdefghijklmnopqrstuvwxyz kl:abcdefghijklmnopqrstuvwxyz km:abcdefghijklmnopqrstuvwxyz \
    kn:abcdefgijklmnopqrstuvwxyz ko:acdefghijklopqstuvwxyz kp:abcdefghijklmnopqrstuvwxyz \
    kq:abcdefghijklmnopqrstuvwxyz kr:abcdefhijklmnoprstuvwxyz ks:abcdefghijklmnopqrstuvwxyz \
    kt:abcdefghijklmnopqrstuvwxyz ku:bcdefghijklmnopqstuvwxyz kv:abcdefghijklmnopqrstuvwxyz \
    kw:abcdefghijklmnopqrstuvwxyz kx:abcdefhijklmnopqrstuvwxyz ky:abcdefghijklmnopqrstuvwxyz \
    kz:abcdefghijklmnopqrstuvwxyz l:abginotuv la:abcdefghijklmnpqrsuwxyz lb:abcefgijklmnoqrstuvwxyz lc:cdefhlmpqs \
    ld:abdghijklmnopq le:abcdefghijklmnopqrstuvwxyz lf:an lg:abghiklmnqrtuz lh:ahilmnpstu li:abcdefghijklopqrsuvwxyz \
    lj:aeilpwx lk:abcdehijlmnorstuy ll:abcdefghijklmnopqsux lm:abcdefghijklmnopqruvwxyz ln:abdghijlmnosuwz \
    lo:abcefghijklmnopqrstuvwxyz lp:aenox lr:acegiklmnortvz ls:abdeghilmnoprstvy lt:cghinosu \
    lu:acdefijklmnopqrstuvwyz lv:aiksu lw:aeghlmostuw lx:m ly:agn lz:hlnz m:ghiklnorsty ma:abdefgijkmnpqstuvwxz \
    mb:abcdefhijklmnopqrstuvwxyz mc:abcdefghijklmnopqrstuvwxyz md:abcdefghijklmnpqrstuvwxyz \
    me:abcdefghijklmnopqrstuvwyz mf:abcdefghijklmnopqrstuvwxyz mg:abcdefghijklmnopqrstuvwxyz \
    mh:abcdefghijklmnopqrstuwxyz mi:abcdefghijklmnopqrstuwxyz mj:abcdeghijklmnopqrstuvwxyz \
    mk:abcefghijklmnopqrstuvwxyz ml:abcdefhijklmnopqrsuvwxz mm:abcdefghijklmnopqrtuvwxyz \
    mn:abcdefghijklmnopqrstuvwxyz mo:acdefghijkmopqrstuvwxyz mp:abcdeghijklmnopqrstuvwxyz \
    mq:abcefghijklmnopqrstuvwxyz mr:abcdefghjklmnopqrstuvwxyz ms:bcdefghijklmnopqrstuvwxyz \
    mt:abcdefghijklmnopqrstuvwxy mu:abcdeghijklmnopqrstuvxyz mv:abdefghiklmnopqrstuvwxyz \
    mw:abcdefghijklmnopqrstuvwxyz mx:abcdefghijklmnopqrstuvwxyz my:bcdefghijklmnopqrstuvwxyz \
    mz:abcdeghijklmnopqrstuvwxyz n:abdeglnorvy na:abcdefghijklmnopqrstwxyz nb:abcdefghijkmnopqrstuvwxy \
    nc:abcdefghijklmnopqrstuxz nd:abcdfghijklmnpqrstuvwxyz ne:abcdefghijkmnoqrstuvwxyz nf:adlru \
    ng:abcdefghijklmnopqrstuvwxyz nh:abcdefghikmnopqrtuvwxyz ni:abcdefghijklmnoqrstuvwxyz nj:abdhijlmnorstuxyz \
    nk:abcdefghijkmnopqrstuvwxz nl:acegijklmnoqruvwxyz nm:abcdefghijklmnopqrstuvwxyz nn:abcdefghijklmnpqrstuvwxyz \
    no:acdefghijklmnopqstuvwyz np:abghilnosuxy nq:gklmnoqty nr:abcefgiklmnprtuxz ns:abcdefghiklmnopqrstuvwxyz \
    nt:degijkmoprsuwxyz nu:abcdefghijklmnopqrstuvwxyz nv:hmo nw:abcegimorxy nx:adegiklmnoqrux \
    ny:bcdefghijklmnopqrstuvwxy nz:abdikmsuyz o:cjmrs oa:acrv ob:iklmortu oc:ahmou od:aktu of:osu og:bcegou oh:tu \
    oi:an oj:bcgpsvw ok:abcdeghijklmnorsuvxz ol:adekmortu om:abcegiklnopqrtuvwxy on:abegijknoprstuwx oo:dgnrs \
    op:akmoty or:aceghnorstuvwxyz os:acinoptux ot:abdeiklmnoqrstuwxyz ou:abeimn ov:d ow:il oy:bdmy oz:m p:ailst \
    pa:abcdefghiklmopqrstuvwxyz pb:bcefghilmnoprstuvyz pc:abcdefghijklmnprw pd:acinotu pe:abdefghijklmopqsvxyz \
    pf:ael pg:adgiklnsuyz ph:adghiklmnoqrtuvw pi:abcdefghijlmnoprstuvwxyz pj:t pk:abcghnoprstu \
    pl:abcdefghjklnopqrstuvwyz pm:abcdefhijklmnoqrstuwxyz pn:abcdeghijklmnopqrstuvwxyz po:cdefghikmnopqstvwxyz \
    pp:aeiklmnopqrstu pq:aemw pr:abcdefghiklmnopqrstuwxyz ps:acdeghilmnopqrstuwy pt:ahinopqrtuvwy \
    pu:abcdefgijkmopqrtuwxyz pw:abgimnorw px:m py:emnsuxy pz:n q:u qu:abcdfghiklmnpqrsvwxyz qv:acehijlmnopswyz \
    qw:acehmst qx:achlnopqrstuw qy:ap r:mnouw ra:abcdfghijklmnopqrstuvwxyz rb:bklp rc:f rd:b re:abegijlmnrsty \
    rg:aeknrsu rh:gp ri:aeflmnrtu rj:gis rk:abhimtw rm:abcdefghiklmnopqrstuvwxyz rn:adglnprw ro:abcdefglmopruw rp:nt \
    rr:iot rs:bilm rt:chmsw ru:bcefghikopqtuyz rw:aklmor rx:dw ry:nsu rz:h s:acdeghiklmnoqrstuvw \
    sa:abcdefhijklmopqrstuvwxyz sb:abcdefghijklmnopqrstuvwxyz sc:abefghiklnopqstuvwx sd:abcefghjklmnopqrstuvxz \
    se:abcdefghijklmnopqrstuvwyz sf:bemsw sg:abcdeghijklmnoprstuwxyz sh:abcdeghijklmnopqrstuvwxyz \
    si:abdefghijklmopqrstuvwxyz sj:abdegklmnoprstuw sk:abcdefghijkmnopqrstuvwxyz sl:acdefghijlmnpqrstuwxyz \
    sm:abcdfghijklmnpqrstuvwxyz sn:bcefghijklmnopqrsuvwxyz so:abcdeghijklnopqrsuvwxyz sp:bcdegiklmnopqrstuvxy \
    sq:ahjkmnoqrstux sr:abcefghiklmnoqrstuvwxyz ss:abcdefghijklmnopqrstuvxyz st:abdefghijklmnopqrstuvwy \
    su:abcegijklmoqrstvwxyz sv:abcekmrsx sw:bcfghijklmnopqrstuvwxy sx:bcegklmnorsuw sy:abcdiklmnorswxy \
    sz:abcdeglnpsvwy t:aeghiklnorstwy ta:abcdefgijklnopqrsuvwxyz tb:abcdefghijklmnopqrstuvwxyz \
    tc:abcdefghiklmnopqstuwxyz td:abcdefghijklmnoqrstuvxy te:abcdefghikmnopqrstuvwxyz tf:inort \
    tg:abcdefghijnopqrstuvwxyz th:cdefhiklmnpqrstuvwxyz ti:acdefghijklmnopqstuvwxyz tj:agijlmnopsuw \
    tk:abdefgklmnpqrstuvwxz tl:abcdfghijklmnopqrstuvwxy tm:abcdefghijklmnopqrstuvwyz tn:abcdefghiklmnopqrstuvwxyz \
    to:bcdefghijlmopqrsuvwxyz tp:acefgijklmnopqrtuvwxyz tq:blmnopqrtuw tr:abcdefghijklmnopqrstuvwxyz \
    ts:abcdefghijklmpqrstuvwxyz tt:abcdefghijklmnopqrstuvwyz tu:abcdefghijlmnopqstuvwxyz tv:adeklmnostuwxy \
    tw:abcdefghlmnopqrtuwxy tx:abceghijmnoqrstuxy ty:aehijlnprstuvxyz tz:ahjlmnox u:gkrz ua:mnr ub:ailruy \
    ud:aegijlmu ue:s uf:i ug:abenoy uh:an ui:sv uj:i uk:aghiklpqsuvwy ul:abcefiklmnuw um:abcdgimnoprsu \
    un:adegikmnpruxz uo:k up:iv ur:abcefghijklmnoprtuvwxyz us:ahikpsu ut:aehpru uu:mnru uv:ehl uw:a uy:a uz:ns v:eio \
    va:aefghijlmnoprsuvy vb:bk ve:cdlmopr vg:rt vi:cdfglnstv vk:aijklmnoptuz vl:ps vm:abcdefghijklmpqrsuvwxyz vn:kmp \
    vo:rt vr:aost vs:ilv vt:o vu:mnt vw:a w:ao wa:abcdefghijklmnopqrstuvwxyz wb:abefhijklmpqrstvw wc:ai wd:dgjkuy \
    we:acdghimnoprstuw wf:g wg:abgiouwy wh:agku wi:bcefghijklmnrtuvwy wj:ai wk:abdlruwy wl:aceghiklmorsuvwxy \
    wm:abcdeghimnostwx wn:bcdegikmnopuwy wo:abcdefgikmnorswy wp:c wr:abdghiklmnoprsuvwxyz ws:agikrsuv wt:fhikmw \
    wu:abdhlmnrtuvxy ww:aborw wx:aw wy:abimry x:h xa:abcdegijklmnopqrstuvwy xb:abcdegijmnoprwxy xc:bceghlmnortuvwy \
    xd:ackmoy xe:bdglmprstu xf:a xg:abdfgilmnruw xh:acdertuv xi:abilnprsvy xj:bt xk:abcdefghijklnopqrstuvwxyz \
    xl:abcdeginopsuy xm:abcdefghjklmnopqrstuvwxyz xn:abdghijkmnoqrstuyz xo:cdgikmnoprw xp:abcdefghijklmnopqrstuvwxyz \
    xq:at xr:abdegimnqrtuw xs:abcdehijlmnopqrsuvy xt:abcdeghijlmnopqrstuvwyz xu:abdgjlmnoprtu xv:einos \
    xw:acdegjklortw xx:bkmrt xy:abjklty xz:hmp y:io ya:abcdefghijklmnopqrstuvwxyz yb:abdehijklmnoxy yc:hlnp \
    yd:adegks ye:aceijlnrstuvy yg:ailmprsuw yh:adls yi:afghijklmnpqrstuvxyz yk:agiklmnortuy yl:abegilmnoruy \
    ym:abcdeghiklmnopqrstxz yn:adeghklnoqsu yo:bgiklmnstxy yp:abghkmnopz yr:abeiklmnoswy ys:cdglmnoprsy yt:alpwy \
    yu:abcdefgijklmnpqrtuwxyz yv:at yw:aglnqrtuw yx:aglmuy yy:ruz yz:gk z:ahu za:abcdefghijklmopqrstuvwxyz \
    zb:aceltuw zc:ah zd:j ze:aghn zg:abhmnr zh:bdinwx zi:abklmnrwz zk:abdghknoprtuvz zl:aejmnqsw \
    zm:abcdefghijklmnopqrstuvwxyz zn:adegks zo:chmoqrs zp:abcdefghijklmnopqrstuvwxyz zq:e zr:agnops zs:aklmru \
    zt:eglmnpqstuxy zu:ahmny zw:a zx:x zy:bgjnp zz:aj
    """

  /// Of four letters, in lower case.
  static let scripts = """
    adl:m afa:k agh:b aho:m ara:bn arm:in avs:t bal:i bam:u bas:s bat:k ben:g bhk:s bli:s bop:o bra:hi bug:i buh:d \
    cak:m can:s car:i cha:m che:r chr:s cir:t cop:t cpm:n cpr:t cyr:ls dev:a dia:k dog:r dsr:t dup:l egy:dhp elb:a \
    ely:m eth:i geo:kr gla:g gon:gm got:h gra:n gre:k guj:r gur:u han:bgiost hat:r heb:r hir:a hlu:w hmn:gp hrk:t \
    hun:g ind:s ita:l jam:o jav:a jpa:n jur:c kal:i kan:a kha:r khm:r kho:j kit:ls knd:a kor:e kpe:l kth:i lan:a \
    lao:o lat:fgn lek:e lep:c lim:b lin:ab lis:u lom:a lyc:i lyd:i mah:j mak:a man:di mar:c may:a med:f men:d mer:co \
    mly:m mod:i mon:g moo:n mro:o mte:i mul:t mym:r nan:d nar:b nba:t new:a nkd:b nkg:b nko:o nsh:u oga:m olc:k \
    ork:h ory:a osg:e osm:a oug:r pal:m pau:c pcu:n pel:m per:m pha:g phl:ipv phn:x piq:d plr:d prt:i psi:n ran:j \
    rjn:g roh:g ror:o run:r sam:r sar:ab sau:r sgn:w sha:w shr:d shu:i sid:d sin:dh sog:do sor:a soy:o sun:d syl:o \
    syr:cejn tag:b tak:r tal:eu tam:l tan:g tav:t tel:u ten:g tfn:g tgl:g tha:ai tib:t tir:h tns:a tot:o uga:r vai:i \
    vis:p vit:h war:a wch:o wol:e xpe:o xsu:x yez:i yii:i zan:b zin:h zmt:h zsy:em zxx:x zyy:y zzz:z
    """

  /// Of two letters or three digits, in lower case.
  static let regions = """
    00:12359 01:1345789 02:19 03:0459 05:347 06:1 14:235 15:0145 20:2 41:9 a:acdefgilmnoqrstuwxz \
    b:abdefghijlmnoqrstuvwyz c:acdfghiklmnoprsuvwxyz d:degjkmoz e:aceghrstuz f:ijkmorx g:abdefghilmnpqrstuwy \
    h:kmnrtu i:cdelmnoqrst j:emop k:eghimnprwyz l:abcikrstuvy m:acdefghklmnopqrstuvwxyz n:acefgiloprtuz o:m \
    p:aefghklmnrstwy q:a r:eosuw s:abcdeghijklmnorstuvxyz t:acdfghjklmnoprtvwz u:agmnsyz v:aceginu w:fs y:detu \
    z:amrwz
    """

  /// Of five letters and more, or a digit and three.
  static let variants = """
    1606nict 1694acad 1901 1959acad 1994 1996 abl1943 akuapem alalc97 aluku ao1990 aranes arevela arevmda arkaika \
    asante auvern baku1926 balanka barla basiceng bauddha biscayan biske bohoric boont bornholm cisaup colb1945 \
    cornu creiss dajnko ekavsk emodeng fonipa fonkirsh fonnapa fonupa fonxsamp gallo gascon grclass grital grmistr \
    hepburn heploc hognorsk hsistemo ijekavsk itihasa ivanchov jauer jyutping kkcor kociewie kscor laukika lemosin \
    lengadoc lipaw luna1918 metelko monoton ndyuka nedis newfound nicard njiva nulik osojs oxendict pahawh2 pahawh3 \
    pahawh4 pamaka peano petr1708 pinyin polyton provenc puter rigik rozaj rumgr scotland scouse simple solba sotav \
    spanglis surmiran sursilv sutsilv synnejyl tarask tongyong tunumiit uccor ucrcor ulster unifon vaidika valencia \
    vallader vecdruka vivaraup wadegile xsistemo
    """

  /// Tags from before there were subtags (RFC 5646, section 2.2.8).
  static let wholeTags = """
    art-lojban cel-gaulish en-gb-oed i-ami i-bnn i-default i-enochian i-hak i-klingon i-lux i-mingo i-navajo i-pwn \
    i-tao i-tay i-tsu no-bok no-nyn sgn-be-fr sgn-be-nl sgn-ch-de zh-guoyu zh-hakka zh-min zh-min-nan zh-xiang
    """
}
