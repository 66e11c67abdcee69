using Reckon.Statistics.Distributions;
using Reckon.Statistics.Samples;

namespace Reckon.Statistics.Densities;

/// <summary>The sum of kernels around weighted values, point by point or prepared for many points.</summary>
internal sealed class KernelSum(WeightedSample sample, Kernel kernel, double bandwidth)
{
    // Beyond this many bandwidths a normal density is below 1e-17 of its peak.
    private const double GaussianReach = 9;
    // And beyond this many it is no number above zero any more.
    private const double GaussianEnd = 39;
    private const int CellsPerBandwidth = 32;
    private const int MostCells = 1 << 22;

    private static readonly double EpanechnikovReach = Math.Sqrt(5);

    public double Direct(double x)
    {
        var sum = 0.0;
        var reach = (kernel == Kernel.Gaussian ? GaussianEnd : EpanechnikovReach) * bandwidth;
        for (var i = FirstAtLeast(x - reach); i < sample.Count && sample.Values[i] <= x + reach; i++)
            sum += sample.Weights[i] * Shape((x - sample.Values[i]) / bandwidth);
        return sum / (sample.TotalWeight * bandwidth);
    }

    public Func<double, double> Fast()
    {
        if (kernel == Kernel.Epanechnikov) return new ParabolaSum(sample, bandwidth * EpanechnikovReach).At;
        var cells = (sample.Values[^1] - sample.Values[0]) / bandwidth * CellsPerBandwidth;
        // A point reads the cells within reach; fewer values than that are read faster themselves.
        return cells > MostCells || sample.Count < 2 * GaussianReach * CellsPerBandwidth ? Direct : OfCells((int)Math.Ceiling(cells) + 4);
    }

    private Func<double, double> OfCells(int count)
    {
        var width = bandwidth / CellsPerBandwidth;
        var origin = sample.Values[0] - 2 * width;
        var cells = new double[count + 2];
        for (var i = 0; i < sample.Count; i++) Share(cells, (sample.Values[i] - origin) / width, sample.Weights[i]);
        var reach = (int)(GaussianReach * CellsPerBandwidth);
        return x =>
        {
            var (place, sum) = ((x - origin) / width, 0.0);
            var (first, last) = ((int)Math.Max(0, Math.Ceiling(place - reach)), (int)Math.Min(cells.Length - 1, Math.Floor(place + reach)));
            for (var k = first; k <= last; k++) sum += cells[k] * Shape((place - k) / CellsPerBandwidth);
            return sum / (sample.TotalWeight * bandwidth);
        };
    }

    // Lagrange's cubic weights: the four cells around a value stand for it with an error of the fourth order.
    private static void Share(double[] cells, double place, double weight)
    {
        var cell = (int)place;
        var t = place - cell;
        cells[cell - 1] -= weight * t * (t - 1) * (t - 2) / 6;
        cells[cell] += weight * (t + 1) * (t - 1) * (t - 2) / 2;
        cells[cell + 1] -= weight * (t + 1) * t * (t - 2) / 2;
        cells[cell + 2] += weight * (t + 1) * t * (t - 1) / 6;
    }

    private double Shape(double z) => kernel switch
    {
        Kernel.Gaussian => NormalDistribution.StandardDensity(z),
        Kernel.Epanechnikov => Math.Max(0, 0.75 * (1 - z * z / 5)) / EpanechnikovReach,
    };

    private int FirstAtLeast(double value)
    {
        var (low, high) = (0, sample.Count);
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (sample.Values[middle] < value) low = middle + 1;
            else high = middle;
        }

        return low;
    }
}
