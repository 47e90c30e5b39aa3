#include "CLibXMLShims.h"
#include <libxml/SAX2.h>
#include <libxml/xmlIO.h>
#include <libxml/xmlerror.h>
#include <libxslt/xsltutils.h>
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

static _Thread_local cxml_route current;

static void relay(void *unused, const char *format, ...) {
  (void)unused;
  if (!current.sink) return;
  char stack[512];
  va_list args, again;
  va_start(args, format);
  va_copy(again, args);
  int length = vsnprintf(stack, sizeof stack, format, args);
  va_end(args);
  if (length >= (int)sizeof stack) {
    char *heap = malloc((size_t)length + 1);
    if (heap) {
      vsnprintf(heap, (size_t)length + 1, format, again);
      current.sink(current.context, heap);
      free(heap);
    }
  } else if (length >= 0) {
    current.sink(current.context, stack);
  }
  va_end(again);
}

void cxml_install_text_handlers(void) {
  xsltSetGenericErrorFunc(NULL, relay);
  xmlThrDefSetGenericErrorFunc(NULL, relay);
  xmlSetGenericErrorFunc(NULL, relay);
}

cxml_route cxml_swap_route(cxml_route route) {
  cxml_route previous = current;
  current = route;
  return previous;
}

cxml_route cxml_current_route(void) { return current; }

// libxslt says in which element of the stylesheet an error happened, but not in which template. The place of an error ends its
// line; the template is put there.
static void relay_transform(void *user, const char *format, ...) {
  char text[1024];
  va_list args, again;
  va_start(args, format);
  va_copy(again, args);
  int length = vsnprintf(text, sizeof text, format, args);
  va_end(args);
  xsltTransformContextPtr context = user;
  xsltTemplatePtr template = context ? context->templ : NULL;
  if (length >= 0 && length < (int)sizeof text) {
    if (template && strncmp(text, "runtime error", 13) == 0 && text[length - 1] == '\n') {
      text[length - 1] = 0;
      const char *mode = template->mode ? (const char *)template->mode : NULL;
      relay(NULL, "%s template %s%s%s\n", text,
            template->name ? (const char *)template->name : template->match ? (const char *)template->match : "?",
            mode ? " in the mode " : "", mode ? mode : "");
    } else {
      relay(NULL, "%s", text);
    }
  } else if (length > 0) {
    char *heap = malloc((size_t)length + 1);
    if (heap) {
      vsnprintf(heap, (size_t)length + 1, format, again);
      relay(NULL, "%s", heap);
      free(heap);
    }
  }
  va_end(again);
}

void cxml_route_transform(xsltTransformContextPtr context) {
  xsltSetTransformErrorFunc(context, context, relay_transform);
}

static xmlExternalEntityLoader default_loader;
static cxml_access may_read;

static xmlParserInputPtr guarded_loader(const char *url, const char *id, xmlParserCtxtPtr context) {
  if (url && may_read && may_read(url)) return default_loader(url, id, context);
  return NULL;
}

void cxml_install_loader(cxml_access access) {
  may_read = access;
  default_loader = xmlGetExternalEntityLoader();
  xmlSetExternalEntityLoader(guarded_loader);
}

void cxml_free(void *memory) { xmlFree(memory); }

static xmlParserInputPtr outermost(xmlParserCtxtPtr context) {
  return context->inputNr > 0 ? context->inputTab[0] : context->input;
}

long cxml_offset(xmlParserCtxtPtr context) {
  xmlParserInputPtr input = outermost(context);
  return input ? (long)input->consumed + (input->cur - input->base) : 0;
}

int cxml_line(xmlParserCtxtPtr context) {
  xmlParserInputPtr input = outermost(context);
  return input ? input->line : 0;
}

int cxml_is_recoded(xmlParserCtxtPtr context) {
  xmlParserInputPtr input = outermost(context);
  return input && input->buf && input->buf->encoder;
}

void cxml_install_tree_handler(xmlParserCtxtPtr context, startElementNsSAX2Func start) {
  xmlSAXVersion(context->sax, 2);
  context->sax->startElementNs = start;
}

#ifdef __linux__
#include <dlfcn.h>

// Not linked: Debian's library puts itself in the place of the C library's malloc wherever it is linked, and with it the rest of
// the program, which has nothing from it, would only take more memory.
int cxml_use_faster_memory(void) {
  static const char *names[] = {"libmimalloc.so.3", "libmimalloc.so.2", "libmimalloc.so"};
  void *library = NULL;
  for (size_t i = 0; i < sizeof names / sizeof *names && !library; i++) library = dlopen(names[i], RTLD_NOW | RTLD_LOCAL);
  if (!library) return 0;
  xmlFreeFunc release = (xmlFreeFunc)dlsym(library, "mi_free");
  xmlMallocFunc allocate = (xmlMallocFunc)dlsym(library, "mi_malloc");
  xmlReallocFunc resize = (xmlReallocFunc)dlsym(library, "mi_realloc");
  xmlStrdupFunc duplicate = (xmlStrdupFunc)dlsym(library, "mi_strdup");
  if (!release || !allocate || !resize || !duplicate) return 0;
  return xmlMemSetup(release, allocate, resize, duplicate) == 0;
}
#else
int cxml_use_faster_memory(void) { return 0; }
#endif
