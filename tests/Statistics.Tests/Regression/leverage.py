# Debian python3-mpmath: /usr/bin/python3 leverage.py, in this folder. A row of leverage 1 - 4e-7, which doubles cannot subtract from 1 without losing seven digits.
import mpmath as mp
mp.mp.dps = 60
x = ['1.5', '2.25', '0.7', '3.1', '5000', '1.9', '2.8', '0.4', '3.3', '2.2', '1.1', '2.6']
z = ['0.3', '0.9', '0.1', '0.55', '0.62', '0.47', '0.08', '0.71', '0.33', '0.96', '0.5', '0.24']
y = ['2.1', '3.4', '1.2', '4.4', '5003.7', '2.5', '3.9', '1.3', '4.1', '3.6', '1.4', '3.3']
g = [1, 1, 2, 2, 2, 3, 3, 3, 3, 4, 4, 5]
n, k = 12, 3
X = mp.matrix([[1, mp.mpf(a), mp.mpf(b)] for a, b in zip(x, z)]); Y = mp.matrix([mp.mpf(v) for v in y])
M = mp.inverse(X.T * X); C = M * X.T; b = C * Y; e = Y - X * b; H = X * C
h = [H[i, i] for i in range(n)]
out = []
def put(q, values):
    for i, v in enumerate(values): out.append(f'{q},{i},{mp.nstr(v, 17)}')
def cov(f): return [sum(C[a, i] * C[c, i] * f(i) for i in range(n)) for a in range(k) for c in range(k)]
put('HC0', cov(lambda i: e[i]**2)); put('HC1', cov(lambda i: e[i]**2 * mp.mpf(n) / (n - k))); put('HC2', cov(lambda i: e[i]**2 / (1 - h[i])))
put('HC3', cov(lambda i: e[i]**2 / (1 - h[i])**2)); put('HC4', cov(lambda i: e[i]**2 / (1 - h[i])**min(mp.mpf(4), n * h[i] / k)))
s2 = sum(v**2 for v in e) / (n - k)
put('cook', [e[i]**2 * h[i] / (s2 * k * (1 - h[i])**2) for i in range(n)])
put('rstudent', [e[i] / mp.sqrt((s2 * (n - k) - e[i]**2 / (1 - h[i])) / (n - k - 1) * (1 - h[i])) for i in range(n)])
I = mp.eye(n) - H
groups = [[i for i in range(n) if g[i] == c] for c in sorted(set(g))]
scores, P = [], []
for rows in groups:
    B = mp.matrix(len(rows)); 
    for a, i in enumerate(rows):
        for c, j in enumerate(rows): B[a, c] = I[i, j]
    values, Q = mp.eigsy(B)
    A = Q * mp.diag([1 / mp.sqrt(v) for v in values]) * Q.T
    Ce = mp.matrix([[C[a, i] for i in rows] for a in range(k)]); Ig = mp.matrix([[I[i, j] for j in range(n)] for i in rows])
    scores.append(Ce * A * mp.matrix([e[i] for i in rows])); P.append(Ce * A * Ig)
put('CR2', [sum(s[a] * s[c] for s in scores) for a in range(k) for c in range(k)])
df = []
for a in range(k):
    G = [[sum(p[a, i] * q[a, i] for i in range(n)) for q in P] for p in P]
    df.append(sum(G[i][i] for i in range(len(P)))**2 / sum(v**2 for r in G for v in r))
put('CR2.df', df)
head = f'# mpmath {mp.__version__} with 60 digits: /usr/bin/python3 leverage.py, in this folder\n'
open('leverage.values.csv', 'w').write(head + 'quantity,index,value\n' + '\n'.join(out) + '\n')
open('leverage.data.csv', 'w').write(head + 'y,x,z,cluster\n' + '\n'.join(f'{a},{b},{c},{d}' for a, b, c, d in zip(y, x, z, g)) + '\n')
print(mp.nstr(1 - h[4], 5), [mp.nstr(v, 5) for v in df])
