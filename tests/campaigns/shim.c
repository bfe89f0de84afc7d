/* Stands between a program and its disk: LD_PRELOAD.

   Below one folder it counts what is done to files, makes one deed (or each from then on) fail, cuts a
   write short, or kills the process before a deed, and writes down every change so that a power cut can be
   played: see disk.py, which reads the log. Python commands it through ctypes: see shim.py, which has the
   same numbers. */

#define _GNU_SOURCE
#include <dlfcn.h>
#include <errno.h>
#include <fcntl.h>
#include <limits.h>
#include <signal.h>
#include <stdarg.h>
#include <stdint.h>
#include <stdio.h>
#include <string.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <sys/types.h>
#include <unistd.h>

enum { WRITE = 1, SYNC = 2, TRUNCATE = 4, UNLINK = 8, OPEN_READ = 16, OPEN_WRITE = 32, RENAME = 64, MKDIR = 128 };
enum { NOTHING, FAIL, SHORTEN, KILL };
enum { GO_ON, REFUSED, SHORTER };

#define MOST_FILES 65536
#define LONGEST_TRAIL (1 << 20)

static char root[PATH_MAX];
static size_t root_length;
static int log_file = -1;
static unsigned char is_ours[MOST_FILES];
static unsigned char trail[LONGEST_TRAIL];
static long count, first, hits;
static int manner, error_number, is_sticky, among;

#define REAL(type, name, ...)                                                  \
    static type (*real)(__VA_ARGS__);                                          \
    if (!real) real = (type (*)(__VA_ARGS__))dlsym(RTLD_NEXT, #name)

/* ------------------------------------------------------------------ commands */

void car_watch(const char *folder, int log) {
    root_length = strlen(strcpy(root, folder));
    log_file = log;
    count = first = hits = 0;
    manner = NOTHING;
    memset(is_ours, 0, sizeof is_ours);
}

void car_plan(long number, int how, int error, int sticky, int kinds) {
    first = number, manner = how, error_number = error, is_sticky = sticky, among = kinds;
}

void car_heal(void) { manner = NOTHING; }
long car_hits(void) { return hits; }
long car_trail(unsigned char *copy, long room) {
    long length = count < LONGEST_TRAIL ? count : LONGEST_TRAIL;
    memcpy(copy, trail, length < room ? length : room);
    return length;
}

/* ------------------------------------------------------------------ the log */

struct record { uint32_t kind; int32_t file; int64_t number; uint32_t first, second; };

static void put(const void *bytes, size_t length) {
    while (length) {
        ssize_t done = syscall(SYS_write, log_file, bytes, length);
        if (done <= 0) _exit(99);
        bytes = (const char *)bytes + done, length -= done;
    }
}

static void note(char kind, int file, int64_t number, const void *a, size_t a_length, const char *b) {
    if (log_file < 0) return;
    int before = errno;
    struct record head = {kind, file, number, a_length, b ? strlen(b) : 0};
    put(&head, sizeof head);
    put(a, a_length);
    if (b) put(b, strlen(b));
    errno = before;
}

void car_tell(long number) { note('n', -1, number, "", 0, 0); }

/* ------------------------------------------------------------------ what is ours, and what befalls it */

static const char *within(int folder, const char *path, char *room) {
    if (!root_length) return 0;
    if (path[0] != '/') {
        char link[64];
        snprintf(link, sizeof link, folder == AT_FDCWD ? "/proc/self/cwd" : "/proc/self/fd/%d", folder);
        ssize_t length = readlink(link, room, PATH_MAX - 2);
        if (length < 0 || length + strlen(path) + 2 > PATH_MAX) return 0;
        room[length] = '/';
        strcpy(room + length + 1, path);
        path = room;
    }
    if (strncmp(path, root, root_length) || (path[root_length] && path[root_length] != '/')) return 0;
    return path;
}

static int ours(int file) { return file >= 0 && file < MOST_FILES && is_ours[file]; }

static int befalls(int kind) {
    long number = count++;
    if (number < LONGEST_TRAIL) trail[number] = kind;
    if (manner == NOTHING || !(among & kind)) return GO_ON;
    if (is_sticky ? number < first : number != first) return GO_ON;
    hits++;
    if (manner == KILL) kill(getpid(), SIGKILL);
    if (manner == SHORTEN) return SHORTER;
    errno = error_number;
    return REFUSED;
}

/* ------------------------------------------------------------------ files */

static int opened(int folder, const char *path, int flags, mode_t mode) {
    char room[PATH_MAX];
    const char *place = within(folder, path, room);
    int is_writing = (flags & O_ACCMODE) != O_RDONLY || flags & (O_CREAT | O_TRUNC);
    if (place && befalls(is_writing ? OPEN_WRITE : OPEN_READ) == REFUSED) return -1;
    int file = syscall(SYS_openat, folder, path, flags, mode);
    if (file >= 0 && file < MOST_FILES) {
        is_ours[file] = place != 0;
        if (place) note('o', file, flags, place, strlen(place), 0);
    }
    return file;
}

#define MODE                                                                   \
    mode_t mode = 0;                                                           \
    if (flags & (O_CREAT | O_TMPFILE)) {                                       \
        va_list rest;                                                          \
        va_start(rest, flags);                                                 \
        mode = va_arg(rest, mode_t);                                           \
        va_end(rest);                                                          \
    }

int open(const char *path, int flags, ...) { MODE return opened(AT_FDCWD, path, flags, mode); }
int open64(const char *path, int flags, ...) { MODE return opened(AT_FDCWD, path, flags, mode); }
int openat(int folder, const char *path, int flags, ...) { MODE return opened(folder, path, flags, mode); }
int openat64(int folder, const char *path, int flags, ...) { MODE return opened(folder, path, flags, mode); }

int close(int file) {
    if (ours(file)) is_ours[file] = 0;
    return syscall(SYS_close, file);
}

static ssize_t written(int file, const void *bytes, size_t length, off_t place, int is_at) {
    int fate = befalls(WRITE);
    if (fate == REFUSED) return -1;
    if (fate == SHORTER && length > 1) length /= 2;
    if (!is_at) {
        int appends = fcntl(file, F_GETFL) & O_APPEND;
        place = lseek(file, 0, appends ? SEEK_END : SEEK_CUR);
    }
    ssize_t done = is_at ? syscall(SYS_pwrite64, file, bytes, length, place) : syscall(SYS_write, file, bytes, length);
    if (done > 0) note('w', file, place, bytes, done, 0);
    return done;
}

ssize_t write(int file, const void *bytes, size_t length) {
    return ours(file) ? written(file, bytes, length, 0, 0) : syscall(SYS_write, file, bytes, length);
}

ssize_t pwrite64(int file, const void *bytes, size_t length, off_t place) {
    if (ours(file)) return written(file, bytes, length, place, 1);
    return syscall(SYS_pwrite64, file, bytes, length, place);
}

ssize_t pwrite(int file, const void *bytes, size_t length, off_t place) { return pwrite64(file, bytes, length, place); }

/* Whoever copies within the kernel is told that it cannot, and then reads and writes. */
ssize_t sendfile64(int out, int in, off_t *place, size_t length) {
    REAL(ssize_t, sendfile64, int, int, off_t *, size_t);
    if (ours(out)) return errno = ENOSYS, -1;
    return real(out, in, place, length);
}

ssize_t sendfile(int out, int in, off_t *place, size_t length) { return sendfile64(out, in, place, length); }

ssize_t copy_file_range(int in, off_t *from, int out, off_t *to, size_t length, unsigned flags) {
    REAL(ssize_t, copy_file_range, int, off_t *, int, off_t *, size_t, unsigned);
    if (ours(out)) return errno = ENOSYS, -1;
    return real(in, from, out, to, length, flags);
}

int ftruncate64(int file, off_t length) {
    if (ours(file) && befalls(TRUNCATE) == REFUSED) return -1;
    int done = syscall(SYS_ftruncate, file, length);
    if (!done && ours(file)) note('t', file, length, "", 0, 0);
    return done;
}

int ftruncate(int file, off_t length) { return ftruncate64(file, length); }

static int flushed(int file, long call) {
    if (ours(file) && befalls(SYNC) == REFUSED) return -1;
    int done = syscall(call, file);
    if (!done && ours(file)) note('s', file, 0, "", 0, 0);
    return done;
}

int fsync(int file) { return flushed(file, SYS_fsync); }
int fdatasync(int file) { return flushed(file, SYS_fdatasync); }

/* ------------------------------------------------------------------ names */

int unlinkat(int folder, const char *path, int flags) {
    char room[PATH_MAX];
    const char *place = within(folder, path, room);
    if (place && befalls(UNLINK) == REFUSED) return -1;
    int done = syscall(SYS_unlinkat, folder, path, flags);
    if (!done && place) note('u', -1, 0, place, strlen(place), 0);
    return done;
}

int unlink(const char *path) { return unlinkat(AT_FDCWD, path, 0); }
int rmdir(const char *path) { return unlinkat(AT_FDCWD, path, AT_REMOVEDIR); }

int rename(const char *from, const char *to) {
    char room[PATH_MAX], other_room[PATH_MAX];
    const char *here = within(AT_FDCWD, from, room), *there = within(AT_FDCWD, to, other_room);
    if ((here || there) && befalls(RENAME) == REFUSED) return -1;
    int done = syscall(SYS_renameat2, AT_FDCWD, from, AT_FDCWD, to, 0);
    if (!done && here && there) note('r', -1, 0, here, strlen(here), there);
    return done;
}

int mkdir(const char *path, mode_t mode) {
    char room[PATH_MAX];
    const char *place = within(AT_FDCWD, path, room);
    if (place && befalls(MKDIR) == REFUSED) return -1;
    int done = syscall(SYS_mkdirat, AT_FDCWD, path, mode);
    if (!done && place) note('m', -1, 0, place, strlen(place), 0);
    return done;
}
