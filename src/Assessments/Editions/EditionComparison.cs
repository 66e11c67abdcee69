using Reckon.Assessments.Quantities;

namespace Reckon.Assessments.Editions;

/// <summary>Finds what differs between two editions, and why.</summary>
public static class EditionComparison
{
    /// <summary>Compares two editions. Numbers that differ by one in the last of 12 digits (relative 1e-11) count as equal.</summary>
    public static EditionDifference Compare(Edition old, Edition @new)
    {
        var claims = Pair(old.Claims, @new.Claims, c => c.Id, (o, n) => new ClaimChange(o, n)).Where(IsChanged);
        return new EditionDifference(Numbers(old, @new), Ordered(claims, c => c.Id, c => (c.Old is null, c.New is null)));
    }

    private static List<NumberChange> Numbers(Edition old, Edition @new)
    {
        var pairs = Pair(old.Numbers, @new.Numbers, n => n.Id, (o, n) => new NumberChange { Old = o, New = n, Cause = OwnCause(o, n) });
        var changes = pairs.Where(IsChanged).ToDictionary(c => c.Id, StringComparer.Ordinal);
        var oldPrints = old.Claims.ToDictionary(c => c.Id, c => c.Printed, StringComparer.Ordinal);
        var reprinted = @new.Claims.Where(c => oldPrints.TryGetValue(c.Id, out var print) && print != c.Printed).Select(c => c.Id).ToHashSet(StringComparer.Ordinal);
        var explained = new ChangeTracer(changes, reprinted, @new.Numbers.ToDictionary(n => n.Id, StringComparer.Ordinal)).Explain();
        return Ordered(explained, c => c.Id, c => (c.Old is null, c.New is null));
    }

    private static IEnumerable<TChange> Pair<T, TChange>(IReadOnlyList<T> old, IReadOnlyList<T> @new, Func<T, string> idOf, Func<T?, T?, TChange> pair)
        where T : class
    {
        var before = old.ToDictionary(idOf, StringComparer.Ordinal);
        var after = @new.Select(idOf).ToHashSet(StringComparer.Ordinal);
        return @new.Select(n => pair(before.GetValueOrDefault(idOf(n)), n)).Concat(old.Where(o => !after.Contains(idOf(o))).Select(o => pair(o, null)));
    }

    private static ChangeCause OwnCause(EditionNumber? old, EditionNumber? @new)
    {
        if (old is null) return ChangeCause.Added;
        if (@new is null) return ChangeCause.Removed;
        if (old.Unit != @new.Unit) return ChangeCause.Unit;
        if (old.Kind != @new.Kind) return ChangeCause.Kind;
        if (old.Estimator != @new.Estimator) return ChangeCause.Estimator;
        if (@new.Kind == QuantityKind.Estimate) return ChangeCause.Data;
        var isFormulaNew = old.Formula != @new.Formula || old.SolvedFrom != @new.SolvedFrom;
        if (@new.Kind == QuantityKind.Printed) return isFormulaNew && IsAsItWas(old, @new) ? ChangeCause.Formula : ChangeCause.Data;
        return isFormulaNew ? ChangeCause.Formula : ChangeCause.Input;
    }

    // A printed number may carry a formula that cannot be computed; its value is the print.
    private static bool IsAsItWas(EditionNumber old, EditionNumber @new) =>
        new[] { (old.Value, @new.Value), (old.Low, @new.Low), (old.High, @new.High) }.All(p => SignificantDigits.AreSame(p.Item1, p.Item2));

    private static bool IsChanged(NumberChange change) => change.IsValueMoved || change.IsRangeMoved || change.Cause == ChangeCause.Formula;

    private static bool IsChanged(ClaimChange change) => change.Old?.Status != change.New?.Status || change.Old?.Printed != change.New?.Printed;

    private static List<T> Ordered<T>(IEnumerable<T> changes, Func<T, string> idOf, Func<T, (bool Added, bool Removed)> sideOf) =>
        [.. changes.OrderBy(c => sideOf(c) switch { (true, _) => 1, (_, true) => 2, _ => 0 }).ThenBy(idOf, EditionOrder.Ids)];
}
