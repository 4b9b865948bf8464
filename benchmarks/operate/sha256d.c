/* SHA-256 twice over a block header in C, three ways: one number at a time, in vectors of the compiler, and by SHA-NI.
 * A peer of shoals/_llvm/sha256d.py for benchmarks/operate/bench_sha256d.py, and shipped nowhere.
 *
 * scan_*(mid[8], tail[3], target_hi, start, count, &hashes) -> first number whose last word is within target_hi, or
 * UINT64_MAX.
 */
#include <stdint.h>
#include <string.h>
#if defined(__SHA__)
#include <immintrin.h>
#endif
#ifndef LANES
#if defined(__AVX512F__)
#define LANES 16
#else
#define LANES 8
#endif
#endif

static const uint32_t K[64] __attribute__((aligned(64))) = {
0x428a2f98,0x71374491,0xb5c0fbcf,0xe9b5dba5,0x3956c25b,0x59f111f1,0x923f82a4,0xab1c5ed5,0xd807aa98,0x12835b01,0x243185be,0x550c7dc3,
0x72be5d74,0x80deb1fe,0x9bdc06a7,0xc19bf174,0xe49b69c1,0xefbe4786,0x0fc19dc6,0x240ca1cc,0x2de92c6f,0x4a7484aa,0x5cb0a9dc,0x76f988da,
0x983e5152,0xa831c66d,0xb00327c8,0xbf597fc7,0xc6e00bf3,0xd5a79147,0x06ca6351,0x14292967,0x27b70a85,0x2e1b2138,0x4d2c6dfc,0x53380d13,
0x650a7354,0x766a0abb,0x81c2c92e,0x92722c85,0xa2bfe8a1,0xa81a664b,0xc24b8b70,0xc76c51a3,0xd192e819,0xd6990624,0xf40e3585,0x106aa070,
0x19a4c116,0x1e376c08,0x2748774c,0x34b0bcb5,0x391c0cb3,0x4ed8aa4a,0x5b9cca4f,0x682e6ff3,0x748f82ee,0x78a5636f,0x84c87814,0x8cc70208,
0x90befffa,0xa4506ceb,0xbef9a3f7,0xc67178f2};
static const uint32_t IV[8] = {0x6a09e667,0xbb67ae85,0x3c6ef372,0xa54ff53a,0x510e527f,0x9b05688c,0x1f83d9ab,0x5be0cd19};

typedef uint32_t vec __attribute__((vector_size(LANES * 4)));
#define ROR(x, n) (((x) >> (n)) | ((x) << (32 - (n))))
#define S0(x) (ROR(x, 2) ^ ROR(x, 13) ^ ROR(x, 22))
#define S1(x) (ROR(x, 6) ^ ROR(x, 11) ^ ROR(x, 25))
#define s0(x) (ROR(x, 7) ^ ROR(x, 18) ^ ((x) >> 3))
#define s1(x) (ROR(x, 17) ^ ROR(x, 19) ^ ((x) >> 10))
#define CH(e, f, g) ((g) ^ ((e) & ((f) ^ (g))))
#define MAJ(a, b, c) (((a) & (b)) | ((c) & ((a) | (b))))

#define COMPRESS(T, NAME) \
static inline __attribute__((always_inline)) void NAME(const T iv[8], T w[16], T out[8]) { \
    T a = iv[0], b = iv[1], c = iv[2], d = iv[3], e = iv[4], f = iv[5], g = iv[6], h = iv[7]; \
    _Pragma("GCC unroll 64") \
    for (int i = 0; i < 64; i++) { \
        if (i >= 16) w[i & 15] += s1(w[(i - 2) & 15]) + w[(i - 7) & 15] + s0(w[(i - 15) & 15]); \
        T t1 = h + S1(e) + CH(e, f, g) + K[i] + w[i & 15]; \
        T t2 = S0(a) + MAJ(a, b, c); \
        h = g; g = f; f = e; e = d + t1; d = c; c = b; b = a; a = t1 + t2; \
    } \
    out[0] = a + iv[0]; out[1] = b + iv[1]; out[2] = c + iv[2]; out[3] = d + iv[3]; \
    out[4] = e + iv[4]; out[5] = f + iv[5]; out[6] = g + iv[6]; out[7] = h + iv[7]; \
}
COMPRESS(uint32_t, compress1)
COMPRESS(vec, compressN)

static inline uint32_t bswap(uint32_t x) { return __builtin_bswap32(x); }

void midstate(const uint8_t header64[64], uint32_t mid[8]) {
    uint32_t w[16];
    memcpy(w, header64, 64);
    for (int i = 0; i < 16; i++) w[i] = bswap(w[i]);
    compress1(IV, w, mid);
}

uint64_t scan_scalar(const uint32_t mid[8], const uint32_t tail[3], uint32_t target_hi, uint32_t start, uint64_t count, uint64_t *hashes) {
    for (uint64_t i = 0; i < count; i++) {
        uint32_t n = start + (uint32_t)i, w[16] = {tail[0], tail[1], tail[2], bswap(n), 0x80000000}, h[8];
        w[15] = 640;
        compress1(mid, w, h);
        uint32_t v[16] = {h[0], h[1], h[2], h[3], h[4], h[5], h[6], h[7], 0x80000000};
        v[15] = 256;
        compress1(IV, v, h);
        if (bswap(h[7]) <= target_hi) { *hashes = i + 1; return n; }
    }
    *hashes = count;
    return UINT64_MAX;
}

uint64_t scan_vec(const uint32_t mid[8], const uint32_t tail[3], uint32_t target_hi, uint32_t start, uint64_t count, uint64_t *hashes) {
    vec m[8], iv[8];
    for (int i = 0; i < 8; i++) for (int l = 0; l < LANES; l++) { m[i][l] = mid[i]; iv[i][l] = IV[i]; }
    for (uint64_t i = 0; i + LANES <= count; i += LANES) {
        vec w[16], h[8], v[16];
        memset(w, 0, sizeof w); memset(v, 0, sizeof v);
        for (int l = 0; l < LANES; l++) {
            w[0][l] = tail[0]; w[1][l] = tail[1]; w[2][l] = tail[2]; w[3][l] = bswap(start + (uint32_t)i + l);
            w[4][l] = 0x80000000; w[15][l] = 640; v[8][l] = 0x80000000; v[15][l] = 256;
        }
        compressN(m, w, h);
        for (int k = 0; k < 8; k++) v[k] = h[k];
        compressN(iv, v, h);
        for (int l = 0; l < LANES; l++)
            if (bswap(h[7][l]) <= target_hi) { *hashes = i + LANES; return (uint32_t)(start + (uint32_t)i + l); }
    }
    *hashes = count;
    return UINT64_MAX;
}

#if defined(__SHA__)
#define WAYS 4
static inline __attribute__((always_inline)) void ni_compress(__m128i st0[WAYS], __m128i st1[WAYS], __m128i msg[WAYS][4]) {
    __m128i a[WAYS], b[WAYS];
    for (int k = 0; k < WAYS; k++) { a[k] = st0[k]; b[k] = st1[k]; }
    _Pragma("GCC unroll 16")
    for (int i = 0; i < 16; i++) {
        __m128i kk = _mm_load_si128((const __m128i *)&K[4 * i]);
        _Pragma("GCC unroll 4")
        for (int k = 0; k < WAYS; k++) {
            __m128i cur = msg[k][i & 3];
            __m128i wk = _mm_add_epi32(cur, kk);
            b[k] = _mm_sha256rnds2_epu32(b[k], a[k], wk);
            a[k] = _mm_sha256rnds2_epu32(a[k], b[k], _mm_shuffle_epi32(wk, 0x0e));
            if (i < 12) {       /* next four schedule words replace the four just used */
                __m128i t = _mm_sha256msg1_epu32(cur, msg[k][(i + 1) & 3]);
                t = _mm_add_epi32(t, _mm_alignr_epi8(msg[k][(i + 3) & 3], msg[k][(i + 2) & 3], 4));
                msg[k][i & 3] = _mm_sha256msg2_epu32(t, msg[k][(i + 3) & 3]);
            }
        }
    }
    for (int k = 0; k < WAYS; k++) { st0[k] = _mm_add_epi32(st0[k], a[k]); st1[k] = _mm_add_epi32(st1[k], b[k]); }
}
/* state order for SHA-NI: ABEF and CDGH */
static inline void pack(const uint32_t s[8], __m128i *x, __m128i *y) {
    *x = _mm_set_epi32(s[0], s[1], s[4], s[5]);
    *y = _mm_set_epi32(s[2], s[3], s[6], s[7]);
}
uint64_t scan_ni(const uint32_t mid[8], const uint32_t tail[3], uint32_t target_hi, uint32_t start, uint64_t count, uint64_t *hashes) {
    __m128i mx, my, ix, iy;
    pack(mid, &mx, &my); pack(IV, &ix, &iy);
    for (uint64_t i = 0; i + WAYS <= count; i += WAYS) {
        __m128i x[WAYS], y[WAYS], m[WAYS][4];
        for (int k = 0; k < WAYS; k++) {
            x[k] = mx; y[k] = my;
            m[k][0] = _mm_set_epi32(bswap(start + (uint32_t)i + k), tail[2], tail[1], tail[0]);
            m[k][1] = _mm_set_epi32(0, 0, 0, 0x80000000);
            m[k][2] = _mm_setzero_si128();
            m[k][3] = _mm_set_epi32(640, 0, 0, 0);
        }
        ni_compress(x, y, m);
        for (int k = 0; k < WAYS; k++) {      /* ABEF/CDGH back to a..d, e..h in message order */
            m[k][0] = _mm_unpackhi_epi64(_mm_shuffle_epi32(x[k], 0xb1), _mm_shuffle_epi32(y[k], 0xb1));
            m[k][1] = _mm_unpacklo_epi64(_mm_shuffle_epi32(x[k], 0xb1), _mm_shuffle_epi32(y[k], 0xb1));
            m[k][2] = _mm_set_epi32(0, 0, 0, 0x80000000);
            m[k][3] = _mm_set_epi32(256, 0, 0, 0);
            x[k] = ix; y[k] = iy;
        }
        ni_compress(x, y, m);
        for (int k = 0; k < WAYS; k++) {
            uint32_t h7 = (uint32_t)_mm_cvtsi128_si32(y[k]);      /* lowest lane of CDGH is H */
            if (bswap(h7) <= target_hi) { *hashes = i + WAYS; return (uint32_t)(start + (uint32_t)i + k); }
        }
    }
    *hashes = count;
    return UINT64_MAX;
}
#else
uint64_t scan_ni(const uint32_t *a, const uint32_t *b, uint32_t c, uint32_t d, uint64_t e, uint64_t *f) { *f = 0; return UINT64_MAX; }
#endif
int lanes(void) { return LANES; }
