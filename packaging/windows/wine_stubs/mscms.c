/* For the tests under Wine only. Qt asks for the colour profile of the screen; here there is none. */
#define EXPORT __declspec(dllexport)

EXPORT void *OpenColorProfileW(void *profile, unsigned access, unsigned sharing, unsigned creation) { return 0; }
EXPORT int CloseColorProfile(void *profile) { return 1; }
EXPORT void *WcsCreateIccProfile(void *profile, unsigned options) { return 0; }
EXPORT int GetColorProfileFromHandle(void *profile, unsigned char *bytes, unsigned *length) { return 0; }
EXPORT int GetColorDirectoryW(const void *machine, void *name, unsigned *length) { return 0; }
EXPORT int WcsGetDefaultColorProfile(int scope, const void *device, int type, int subtype, unsigned id,
                                     unsigned length, void *name) { return 0; }
EXPORT int WcsGetDefaultColorProfileSize(int scope, const void *device, int type, int subtype, unsigned id,
                                         unsigned *length) { return 0; }
