using System.Globalization;
using System.Text;
using Reckon.Assessments.Estimators;
using Reckon.Assessments.Programs;
using Reckon.Assessments.Quantities;
using Reckon.Diagnostics;
using Reckon.Statistics.Propagation;

namespace Reckon.Assessments.Uncertainty;

/// <summary>A program with the distributions of its inputs.</summary>
/// <param name="Targets">The quantities that it computes, in order.</param>
/// <param name="Inputs">Its inputs, in order.</param>
/// <param name="Model">The program.</param>
/// <param name="Random">The inputs as random variables.</param>
/// <param name="Key">A digest of all that decides the draws, without their number and seed.</param>
internal sealed record UncertainProgram(IReadOnlyList<QuantityId> Targets, IReadOnlyList<UncertainInput> Inputs, Model Model, UncertainInputs Random, string Key)
{
    /// <summary>Joins a program and the uncertainties of its inputs; null after an error (correlations that cannot hold together).</summary>
    public static UncertainProgram? Of(FormulaProgram program, UncertaintyModel uncertainty, IReadOnlyList<QuantityId> targets, DiagnosticBag diagnostics)
    {
        var inputs = program.Inputs.Select(i => uncertainty.Inputs[i.Id]).ToList();
        var (copula, isSound) = uncertainty.CopulaOf([.. inputs.Select(i => i.Id)], diagnostics);
        if (!isSound) return null;
        var random = new UncertainInputs([.. inputs.Select(i => i.Distribution)], copula);
        var model = Statistics.Propagation.Model.OfBlocks((draws, results) => program.Run(draws.Values, results.Values, draws.Length), program.Outputs);
        return new UncertainProgram(targets, inputs, model, random, Digest(program, inputs, random));
    }

    private static string Digest(FormulaProgram program, List<UncertainInput> inputs, UncertainInputs random)
    {
        var text = new StringBuilder();
        program.Describe(text);
        foreach (var input in inputs) text.Append(CultureInfo.InvariantCulture, $"\n{input.Value:R} {input.Distribution}");
        if (random.Copula is { } copula) text.Append('\n').AppendJoin(' ', copula.Correlation.Values.ToArray().Select(v => v.ToString("R", CultureInfo.InvariantCulture)));
        return ContentDigest.Of([text.ToString()]);
    }
}
