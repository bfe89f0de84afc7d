/* For the tests under Wine only. Qt6Core asks ICU for rare encodings; here there are none. */
#define EXPORT __declspec(dllexport)
#define U_UNSUPPORTED_ERROR 16

typedef int UErrorCode;
typedef unsigned short UChar;
typedef struct UConverter UConverter;

static void refuse(UErrorCode *error)
{
    if (error)
        *error = U_UNSUPPORTED_ERROR;
}

EXPORT UConverter *ucnv_open(const char *name, UErrorCode *error) { refuse(error); return 0; }
EXPORT void ucnv_close(UConverter *converter) {}
EXPORT void ucnv_reset(UConverter *converter) {}
EXPORT signed char ucnv_getMaxCharSize(const UConverter *converter) { return 1; }
EXPORT const char *ucnv_getName(const UConverter *converter, UErrorCode *error) { refuse(error); return 0; }
EXPORT const char *ucnv_getStandardName(const char *name, const char *standard, UErrorCode *error) { refuse(error); return 0; }
EXPORT const char *ucnv_getAvailableName(int index) { return 0; }
EXPORT int ucnv_countAvailable(void) { return 0; }
EXPORT int ucnv_toUCountPending(const UConverter *converter, UErrorCode *error) { refuse(error); return 0; }
EXPORT int ucnv_fromUCountPending(const UConverter *converter, UErrorCode *error) { refuse(error); return 0; }
EXPORT void ucnv_toUnicode(UConverter *converter, UChar **target, const UChar *target_end, const char **source,
                           const char *source_end, int *offsets, signed char flush, UErrorCode *error) { refuse(error); }
EXPORT void ucnv_fromUnicode(UConverter *converter, char **target, const char *target_end, const UChar **source,
                             const UChar *source_end, int *offsets, signed char flush, UErrorCode *error) { refuse(error); }
EXPORT void ucnv_cbToUWriteUChars(void *arguments, const UChar *text, int length, int offset, UErrorCode *error) { refuse(error); }
EXPORT void ucnv_cbFromUWriteUChars(void *arguments, const UChar **text, const UChar *end, int offset, UErrorCode *error) { refuse(error); }
EXPORT void ucnv_getToUCallBack(const UConverter *converter, void **action, const void **context) {}
EXPORT void ucnv_setToUCallBack(UConverter *converter, void *action, const void *context, void **old_action,
                                const void **old_context, UErrorCode *error) { refuse(error); }
EXPORT void ucnv_getFromUCallBack(const UConverter *converter, void **action, const void **context) {}
EXPORT void ucnv_setFromUCallBack(UConverter *converter, void *action, const void *context, void **old_action,
                                  const void **old_context, UErrorCode *error) { refuse(error); }
EXPORT void UCNV_TO_U_CALLBACK_SUBSTITUTE(void) {}
EXPORT void UCNV_FROM_U_CALLBACK_SUBSTITUTE(void) {}
