/* The only code of python3.dll: everything else in it is a forwarder to python313.dll. */
int __stdcall DllMain(void *module, unsigned reason, void *reserved)
{
    (void)module, (void)reason, (void)reserved;
    return 1;
}
