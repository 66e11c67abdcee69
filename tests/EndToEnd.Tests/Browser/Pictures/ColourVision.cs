namespace Reckon.EndToEnd.Tests.Browser.Pictures;

/// <summary>How far two colours of the screen are apart, for people with all three kinds of cones and for those who lack one.</summary>
/// <remarks>
/// Simulations: Machado, Oliveira and Fernandes (2009), “A physiologically-based model for simulation of color vision deficiency”, matrices at
/// full severity, on linear RGB. Distance: 100 times the Euclidean distance in OKLab (Ottosson 2020); black and white are 100 apart.
/// </remarks>
internal static class ColourVision
{
    private static readonly double[][] Identity = [[1, 0, 0], [0, 1, 0], [0, 0, 1]];

    /// <summary>Kinds of vision by name.</summary>
    public static IReadOnlyDictionary<string, double[][]> Kinds { get; } = new Dictionary<string, double[][]>
    {
        ["all cones"] = Identity,
        ["protanopia"] = [[0.152286, 1.052583, -0.204868], [0.114503, 0.786281, 0.099216], [-0.003882, -0.048116, 1.051998]],
        ["deuteranopia"] = [[0.367322, 0.860646, -0.227968], [0.280085, 0.672501, 0.047413], [-0.011820, 0.042940, 0.968881]],
        ["tritanopia"] = [[1.255528, -0.076749, -0.178779], [-0.078411, 0.930809, 0.147602], [0.004733, 0.691367, 0.303900]],
    };

    /// <summary>The distance of two colours (red, green, blue of 0 to 255) for a kind of vision.</summary>
    public static double Distance(int[] one, int[] other, double[][] vision)
    {
        var (a, b) = (OkLab(one, vision), OkLab(other, vision));
        return 100 * Math.Sqrt(a.Zip(b, (x, y) => (x - y) * (x - y)).Sum());
    }

    private static double[] OkLab(int[] colour, double[][] vision)
    {
        var seen = Times(vision, [.. colour.Select(Linear)]).Select(c => Math.Clamp(c, 0, 1)).ToArray();
        var cones = Times([[0.4122214708, 0.5363325363, 0.0514459929], [0.2119034982, 0.6806995451, 0.1073969566], [0.0883024619, 0.2817188376, 0.6299787005]], seen);
        return Times(
            [[0.2104542553, 0.7936177850, -0.0040720468], [1.9779984951, -2.4285922050, 0.4505937099], [0.0259040371, 0.7827717662, -0.8086757660]],
            [.. cones.Select(Math.Cbrt)]);
    }

    private static double[] Times(double[][] matrix, double[] vector) => [.. matrix.Select(row => row.Zip(vector, (m, v) => m * v).Sum())];

    private static double Linear(int value) => value / 255.0 is var c && c <= 0.04045 ? c / 12.92 : Math.Pow((c + 0.055) / 1.055, 2.4);
}
