# docker build -t tei . && docker run --rm -v "$PWD:/work" tei validate .
FROM swift:6.1-bookworm AS build
RUN apt-get update && apt-get install -y --no-install-recommends \
      libxml2-dev libxslt1-dev libuchardet-dev nettle-dev pkg-config
WORKDIR /source
COPY . .
RUN swift build -c release --product tei --static-swift-stdlib && strip .build/release/tei

FROM debian:bookworm-slim
RUN apt-get update \
 && apt-get install -y --no-install-recommends ca-certificates curl git libmimalloc2.0 libnettle8 libuchardet0 libxml2 libxslt1.1 \
 && rm -rf /var/lib/apt/lists/* \
 && git config --system --add safe.directory '*'
COPY --from=build /source/.build/release/tei /usr/local/bin/tei
USER 1000:1000
ENV HOME=/tmp
WORKDIR /work
ENTRYPOINT ["tei"]
