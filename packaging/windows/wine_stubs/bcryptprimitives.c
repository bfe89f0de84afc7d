/* For the tests under Wine only. Libraries written in Rust take their random bytes here. */
__declspec(dllimport) unsigned char __stdcall SystemFunction036(void *bytes, unsigned long length);

__declspec(dllexport) int __stdcall ProcessPrng(void *bytes, unsigned long long length)
{
    return SystemFunction036(bytes, (unsigned long)length);
}
