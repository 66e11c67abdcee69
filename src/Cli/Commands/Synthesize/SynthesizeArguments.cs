using System.CommandLine;
using System.CommandLine.Parsing;
using System.Globalization;
using Reckon.Assessments.Microdata;
using Reckon.Diagnostics;

namespace Reckon.Cli.Commands.Synthesize;

/// <summary>What the command takes.</summary>
internal sealed class SynthesizeArguments
{
    private static readonly MicrodataSpecification Default = new() { Kind = MicrodataKind.Merchants };

    private readonly Argument<MicrodataKind> _kind = new("KIND")
    {
        HelpName = "KIND",
        Description = "Whom the units stand for: merchants or creators",
        CustomParser = result => Named<MicrodataKind>(result, "a kind of units"),
    };

    private readonly Option<int> _population = Number("--population", "How many units there are", Default.PopulationSize);
    private readonly Option<int> _sample = Number("--sample", "How many are drawn", Default.SampleSize);
    private readonly Option<SamplingDesign> _design = new("--design")
    {
        Description = "How they are drawn: simple, stratified by tier, clusters (whole agencies) or volunteers (the larger the likelier) [default: simple]",
        HelpName = "design",
        CustomParser = result => Named<SamplingDesign>(result, "a design"),
    };

    private readonly Option<double[]> _allocation = new("--allocation")
    {
        Description = "Shares of a stratified sample for each tier, small ones first, as 2,1,1 [default: equal]",
        HelpName = "shares",
        CustomParser = result => [.. result.Tokens.Single().Value.Split(',').Select(t => Parsed<double>(result, t))],
        DefaultValueFactory = _ => [],
    };

    private readonly Option<double> _tilt = Number("--tilt", "How much larger units stay silent, from 0 to 1; below 0 smaller ones do", 0.0);
    private readonly Option<ulong> _seed = Number("--seed", "A whole number; another one gives other units", Default.Seed);

    public void AddTo(Command command)
    {
        command.Add(_kind);
        foreach (var option in new Option[] { _population, _sample, _design, _allocation, _tilt, _seed }) command.Add(option);
    }

    public MicrodataSpecification Read(ParseResult parse) => new()
    {
        Kind = parse.GetValue(_kind),
        PopulationSize = parse.GetValue(_population),
        SampleSize = parse.GetValue(_sample),
        Design = parse.GetValue(_design),
        Allocation = parse.GetValue(_allocation) ?? [],
        NonResponseTilt = parse.GetValue(_tilt),
        Seed = parse.GetValue(_seed),
    };

    private static Option<T> Number<T>(string name, string description, T @default)
        where T : struct, IParsable<T> =>
        new(name) { Description = description, HelpName = "number", CustomParser = result => Parsed<T>(result, result.Tokens.Single().Value), DefaultValueFactory = _ => @default };

    private static T Parsed<T>(ArgumentResult result, string text)
        where T : struct, IParsable<T>
    {
        if (T.TryParse(text, CultureInfo.InvariantCulture, out var number)) return number;
        result.AddError(SynthesizeMessages.NotANumber(text, typeof(T) != typeof(double)));
        return default;
    }

    private static T Named<T>(ArgumentResult result, string what)
        where T : struct, Enum
    {
        var text = result.Tokens.Single().Value;
        var names = Enum.GetValues<T>().ToDictionary(v => v.ToString().ToLowerInvariant(), StringComparer.Ordinal);
        if (names.TryGetValue(text, out var value)) return value;
        result.AddError(SynthesizeMessages.NotNamed(text, what, Suggestion.For(text, names.Keys)));
        return default;
    }
}
