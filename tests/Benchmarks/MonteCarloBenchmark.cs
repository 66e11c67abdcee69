using System.Numerics.Tensors;
using BenchmarkDotNet.Attributes;
using Reckon.Statistics.Distributions;
using Reckon.Statistics.Propagation;

namespace Reckon.Benchmarks;

/// <summary>A million draws of four normal inputs through thirty operations on arrays.</summary>
public class MonteCarloBenchmark
{
    private readonly UncertainInputs _inputs = new([.. Enumerable.Repeat(new NormalDistribution(10, 1), 4)]);

    /// <summary>Mean and standard deviation of the result.</summary>
    [Benchmark]
    public (double Mean, double StandardDeviation) ThirtyOperations()
    {
        var output = MonteCarlo.Run(Model.OfBlocks(Compute), _inputs).Outputs[0];
        return (output.Mean, output.StandardDeviation);
    }

    // The same operations in the same order as the peer's.
    private static void Compute(DrawBlock inputs, ResultBlock results)
    {
        var a = inputs[0];
        var b = inputs[1];
        var c = inputs[2];
        var d = inputs[3];
        var y = results[0];
        Span<double> t = stackalloc double[inputs.Length];
        TensorPrimitives.MultiplyAdd(a, b, c, y);
        TensorPrimitives.Divide(y, d, y);
        TensorPrimitives.Subtract(y, a, y);
        TensorPrimitives.Multiply(y, 0.01, y);
        TensorPrimitives.Exp(y, y);
        TensorPrimitives.Multiply(y, b, y);
        TensorPrimitives.Subtract(y, c, y);
        TensorPrimitives.MultiplyAdd(y, y, d, y);
        TensorPrimitives.Sqrt(y, y);
        TensorPrimitives.Add(y, a, y);
        TensorPrimitives.Log(y, y);
        TensorPrimitives.MultiplyAdd(b, c, y, y);
        TensorPrimitives.Add(a, d, t);
        TensorPrimitives.Divide(y, t, y);
        TensorPrimitives.Multiply(y, 0.01, y);
        TensorPrimitives.Exp(y, y);
        TensorPrimitives.MultiplyAdd(y, y, b, y);
        TensorPrimitives.Add(y, c, y);
        TensorPrimitives.Sqrt(y, y);
        TensorPrimitives.Multiply(y, d, y);
        TensorPrimitives.Add(y, 1, y);
        TensorPrimitives.Log(y, y);
        TensorPrimitives.Multiply(y, a, y);
        TensorPrimitives.Subtract(y, b, y);
        TensorPrimitives.MultiplyAdd(c, d, y, y);
    }
}
