// What Swift cannot say to libxml2 and libxslt itself.
#pragma once
#include <libxml/parser.h>
#include <libxslt/xsltInternals.h>

/// Receives one formatted, NUL-terminated piece of a message.
typedef void (*cxml_sink)(void *context, const char *piece);

/// Where this thread's free-text messages go; swapped in and out around each call.
typedef struct cxml_route {
  cxml_sink sink;
  void *context;
} cxml_route;

/// Points the process-wide text handlers of libxml2 and libxslt at the per-thread route. Call once.
void cxml_install_text_handlers(void);

/// Sets this thread's route and returns the one it replaces.
cxml_route cxml_swap_route(cxml_route route);

/// This thread's route.
cxml_route cxml_current_route(void);

/// Sends one transformation's messages to this thread's route.
void cxml_route_transform(xsltTransformContextPtr context);

/// Says whether the resource at `url` may be read by this thread now.
typedef int (*cxml_access)(const char *url);

/// Makes every load that libxml2 or libxslt starts on its own ask `access` first. Call once.
void cxml_install_loader(cxml_access access);

/// Frees memory that the libraries allocated (`xmlFree` is a mutable global that Swift 6 does not read).
void cxml_free(void *memory);

/// How many bytes of the outermost input the parser has read up to its cursor.
long cxml_offset(xmlParserCtxtPtr context);

/// The line of the outermost input that the parser has come to.
int cxml_line(xmlParserCtxtPtr context);

/// 1 if the outermost input is recoded on its way in, so that offsets are not those of the file.
int cxml_is_recoded(xmlParserCtxtPtr context);

/// Installs the SAX2 handler that builds a tree, with `start` in the place of its start-element function.
void cxml_install_tree_handler(xmlParserCtxtPtr context, startElementNsSAX2Func start);

/// Has libxml2 and libxslt take their memory from mimalloc where that is installed; 1 if so. Only before their first use: what one
/// allocator gave the other cannot free.
int cxml_use_faster_memory(void);
