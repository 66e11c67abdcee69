using System.Globalization;

namespace Reckon.Cli.Tests.Commands.New;

/// <summary>A survey of 200 firms in five tiers, drawn by a rule, and what the textbook makes of it.</summary>
/// <remarks>Stratified sampling: Cochran (1977), equations 5.1 and 5.10.</remarks>
internal sealed class FirmSurvey
{
    private readonly (string Tier, int Firms, int Sampled)[] _tiers = [("giant", 30, 20), ("large", 80, 30), ("middle", 300, 40), ("small", 700, 50), ("tiny", 1000, 60)];
    private readonly List<(string Tier, int Staff, int Share, int Sales)> _firms = [];

    public FirmSurvey()
    {
        foreach (var (tier, _, sampled) in _tiers)
        {
            var typical = 256 / (1 << (2 * Array.FindIndex(_tiers, t => t.Tier == tier)));
            for (var i = 1; i <= sampled; i++) _firms.Add((tier, 1 + typical / 2 + i * 37 % (typical + 3), 20 + i * 29 % 81, 10 + typical * (12 + i * 13 % 10)));
        }
    }

    /// <summary>The names of the tiers.</summary>
    public IEnumerable<string> Tiers => _tiers.Select(t => t.Tier);

    /// <summary>The survey as a file.</summary>
    public string Csv => "firm,tier,staff,share,sales\n" + string.Concat(_firms.Select((f, i) => string.Create(CultureInfo.InvariantCulture, $"E{i + 1},{f.Tier},{f.Staff},{f.Share},{f.Sales}\n")));

    /// <summary>The five official counts as a file.</summary>
    public string Official => "tier,firms\n" + string.Concat(_tiers.Select(t => string.Create(CultureInfo.InvariantCulture, $"{t.Tier},{t.Firms}\n")));

    /// <summary>The total Σ N·ȳ.</summary>
    public double Jobs => _tiers.Sum(t => t.Firms * Of(t.Tier).Average());

    /// <summary>Its standard error: the root of Σ N²(1 − n/N)s²/n.</summary>
    public double Error => Math.Sqrt(_tiers.Sum(t => (double)t.Firms * t.Firms * (1 - (double)t.Sampled / t.Firms) * Variance(Of(t.Tier)) / t.Sampled));

    private List<double> Of(string tier) => [.. _firms.Where(f => f.Tier == tier).Select(f => f.Staff * f.Share / 100.0)];

    private static double Variance(List<double> values)
    {
        var mean = values.Average();
        return values.Sum(v => (v - mean) * (v - mean)) / (values.Count - 1);
    }
}
