# What each benchmark is measured against, in numpy. Prints "name,seconds": the median of a few runs after a warm-up.
import sys, time
import numpy as np


def productivity():
    rng = np.random.Generator(np.random.Philox(1))
    x = np.exp(rng.normal(4, 1, 5000))
    p = (3 + 0.002 * x) * np.exp(rng.normal(0, 0.4, 5000))
    scaled = (x - x.mean()) / x.std()
    moments = np.column_stack([np.ones(5000), scaled, scaled**2, scaled**3, scaled**4, p, scaled * p, scaled**2 * p, x])

    def run():
        totals = np.empty((10_000, 9))
        for r in range(10_000):
            totals[r] = np.bincount(rng.integers(0, 5000, 5000), minlength=5000) @ moments
        s = totals / 5000
        a = s[:, [0, 1, 2, 1, 2, 3, 2, 3, 4]].reshape(-1, 3, 3)
        b = np.linalg.solve(a, s[:, 5:8, None])[:, :, 0]
        return np.percentile(5000 * s[:, 8] / (b[:, 0] + b[:, 1] * s[:, 1] + b[:, 2] * s[:, 1] ** 2), [2.5, 97.5])

    return run, 3


def montecarlo():
    def run():
        rng = np.random.Generator(np.random.Philox(1))
        a, b, c, d = (rng.normal(10, 1, 1_000_000) for _ in range(4))
        y = a * b + c
        y = y / d
        y = y - a
        y = np.exp(y * 0.01)
        y = y * b - c
        y = np.sqrt(y * y + d)
        y = np.log(y + a)
        y = y + b * c
        y = y / (a + d)
        y = np.exp(y * 0.01)
        y = y * y + b
        y = np.sqrt(y + c)
        y = np.log(y * d + 1)
        y = y * a - b
        y = y + c * d
        return y.mean(), y.std()

    return run, 5


def leontief():
    rng = np.random.Generator(np.random.Philox(1))
    z = rng.random((153, 153))
    output = z.sum(axis=1) * 2
    value_added, jobs, wages = (rng.random(153) * output for _ in range(3))

    def run():
        a = z / output
        inverse = np.linalg.inv(np.eye(153) - a)
        found = [inverse.sum(axis=0)]
        for satellite in (value_added, jobs, wages):
            direct = satellite / output
            effect = direct @ inverse
            found += [effect, effect / direct]
        return found

    return run, 50


def stream():
    rng = np.random.Generator(np.random.Philox(1))
    x = rng.random((100_000, 4))
    y = x @ np.array([1.0, 2.0, 3.0, 4.0]) + rng.random(100_000)

    def run():
        cross, right = np.zeros((5, 5)), np.zeros(5)
        for _ in range(100):
            design = np.column_stack([np.ones(100_000), x])
            cross += design.T @ design
            right += design.T @ y
        return np.linalg.solve(cross, right)

    return run, 3


def totals():
    import pandas
    rng = np.random.Generator(np.random.Philox(1))
    y = rng.random(100_000)
    within = np.arange(100_000) % 100

    # Clusters are known by their numbers, not by their places: rows are grouped as they come, batch by batch.
    def run():
        parts = []
        for batch in range(100):
            frame = pandas.DataFrame({"stratum": batch, "cluster": within, "wy": 1.5 * y})
            parts.append(frame.groupby(["stratum", "cluster"], sort=False)["wy"].sum())
        sums = pandas.concat(parts).groupby(level=[0, 1], sort=False).sum()
        return np.sqrt((sums.groupby(level=0).var() * 100).sum())

    return run, 3


def read_and_evaluate(texts):
    """Reads YAML and evaluates formulas as plain Python expressions: no units, ranges, audit or draws."""
    import re, yaml
    name = re.compile(r"[a-z]\w*(?:\.\w+)+")

    def run():
        for text in texts:
            quantities = yaml.load(text, Loader=yaml.CSafeLoader).get("quantities") or {}
            values = {key.replace(".", "_"): q["value"] for key, q in quantities.items() if "value" in q}
            values["growth"] = lambda new, old: new / old - 1
            for key, q in quantities.items():
                if "formula" not in q:
                    continue
                try:
                    values[key.replace(".", "_")] = eval(name.sub(lambda m: m[0].replace(".", "_"), q["formula"]), {}, values)
                except Exception:
                    pass
        return None

    return run, 3


def five():
    import glob, os
    root = os.path.join(os.path.dirname(os.path.abspath(__file__)), "..", "..", "..", "input", "reports")
    return read_and_evaluate([open(path, encoding="utf-8").read() for path in sorted(glob.glob(os.path.join(root, "*", "assessment.yaml")))])


def made_up(quantities):
    lines = ["quantities:"]
    for i in range(quantities // 10):
        lines += [f"  p{i}.x{j}: {{ label: Part {j} of {i}, value: {100 + i % 90}.{j}, unit: 万 job, source: s, at: table {i} }}" for j in range(6)]
        lines.append(f"  p{i}.total: {{ label: Total of {i}, value: {6 * (100 + i % 90)}, unit: 万 job, source: s, at: text {i}, formula: p{i}.x0 + p{i}.x1 + p{i}.x2 + p{i}.x3 + p{i}.x4 + p{i}.x5 }}")
        lines.append(f"  p{i}.share: {{ label: Share of {i}, unit: percent, formula: p{i}.x0 / p{i}.total }}")
        lines.append(f"  p{i}.rest: {{ label: Rest of {i}, unit: percent, formula: (p{i}.x1 + p{i}.x2) / p{i}.total }}")
        lines.append(f"  p{i}.growth: {{ label: Growth of {i}, unit: percent, formula: \"growth(p{i}.x5, p{i}.x4)\" }}")
    return read_and_evaluate(["\n".join(lines)])


def quantities1000():
    return made_up(1_000)


def quantities10000():
    return made_up(10_000)


def quantities100000():
    return made_up(100_000)


def draw(kind, names, values, width):
    """One figure as SVG text: bars, columns, points, a line or a waterfall with the value at each mark."""
    import io
    from matplotlib.backends.backend_svg import FigureCanvasSVG
    from matplotlib.figure import Figure
    figure = Figure(figsize=(width / 72, 4))
    axes = figure.add_subplot()
    places = np.arange(len(values))
    if kind in ("bar", "dot", "waterfall"):
        starts = np.concatenate([[0], np.cumsum(values)[:-1]]) if kind == "waterfall" else np.zeros(len(values))
        axes.plot(values, places, "o") if kind == "dot" else axes.barh(places, values, left=starts)
        axes.set_yticks(places, names)
        ends = [(starts[i] + values[i], i) for i in places]
    else:
        axes.bar(places, values) if kind == "column" else axes.plot(places, values)
        if len(values) < 100:
            axes.set_xticks(places, names)
        ends = [(i, values[i]) for i in places]
    if len(values) < 100:
        for (x, y), value in zip(ends, values):
            axes.text(x, y, f"{value:.1f}")
    text = io.StringIO()
    FigureCanvasSVG(figure).print_svg(text)
    return len(text.getvalue())


def figures():
    import matplotlib
    matplotlib.rcParams["svg.fonttype"] = "none"
    words = ["Livestream assistants", "Customer service", "Content creators (part-time too)", "Delivery", "Suppliers"]

    def run():
        for number in range(20):
            kind = ["bar", "column", "dot", "line", "waterfall"][number % 5]
            count = 5 + number % 4
            names = [str(2010 + i) if kind in ("column", "line") else f"{words[i % 5]} {i}" for i in range(count)]
            values = [1000 + (number * 37 + i * 291) % 4000 / 7 for i in range(count)]
            draw(kind, names, values, 688)
            draw(kind, names, values, 320)

    return run, 3, 50


def points():
    import matplotlib
    matplotlib.rcParams["svg.fonttype"] = "none"
    values = [i % 97 + i / 100 for i in range(10_000)]
    return lambda: draw("line", [], values, 688), 5


def dots():
    import io
    import matplotlib
    from matplotlib.backends.backend_svg import FigureCanvasSVG
    from matplotlib.figure import Figure
    matplotlib.rcParams["svg.fonttype"] = "none"
    places = [(i % 101 + i * 0.37 % 5, i % 97 + i / 100) for i in range(10_000)]

    def run():
        figure = Figure(figsize=(688 / 72, 4))
        figure.add_subplot().scatter(*zip(*places))
        text = io.StringIO()
        FigureCanvasSVG(figure).print_svg(text)
        return len(text.getvalue())

    return run, 5


def main():
    for name in sys.argv[1:]:
        run, times, *share = globals()[name]()
        run()
        seconds = []
        for _ in range(times):
            start = time.perf_counter()
            run()
            seconds.append(time.perf_counter() - start)
        print(f"{name},{sorted(seconds)[len(seconds) // 2] * (share or [1])[0]:.6f}")


main()
