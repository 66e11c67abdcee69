using Reckon.Assessments.Datasets;
using Reckon.Assessments.Designs;
using Reckon.Assessments.Formulas;
using Reckon.Assessments.InputOutput;
using Reckon.Assessments.Numbers;
using Reckon.Assessments.Quantities;
using Reckon.Assessments.Texts;
using Reckon.Assessments.Units;
using Reckon.Assessments.Yaml;
using Reckon.Diagnostics;

namespace Reckon.Assessments.Estimators;

/// <summary>An estimate as declared, with its options ready to be asked for by the kind that the estimator gave them.</summary>
/// <remarks>A getter that finds something wrong reports it at the option and returns null; null without a report means that the option is not there.</remarks>
internal sealed class EstimateCall
{
    private static readonly Dictionary<string, string> NoKeys = [];
    private readonly IEstimator _estimator;
    private readonly EstimateContext _context;
    private readonly List<Dataset> _used = [];
    private readonly List<string> _digests = [];

    public EstimateCall(QuantityDeclaration target, IEstimator estimator, EstimateContext context)
    {
        (Target, _estimator, _context) = (target, estimator, context);
        Formulas = new FormulaBuilder(target.Id, target.Estimate!.Span);
    }

    /// <summary>The quantity that is estimated: its unit and label are the author's.</summary>
    public QuantityDeclaration Target { get; }

    /// <summary>Puts formulas together.</summary>
    public FormulaBuilder Formulas { get; }

    /// <summary>The datasets that were asked for.</summary>
    public IReadOnlyList<Dataset> UsedData => _used;

    /// <summary>The assessment: its designs, for estimators that take one.</summary>
    public EstimateContext Context => _context;

    /// <summary>Takes what is wrong.</summary>
    public DiagnosticBag Diagnostics => _context.Diagnostics;

    /// <summary>A digest of all that decides what the estimate computes, but for the values of its needs.</summary>
    public string Digest => ContentDigest.Of([_estimator.Name, Target.Estimate!.With?.Span.Text ?? "", .. _digests, .. _used.Select(Describe)]);

    /// <summary>Whether an option is given.</summary>
    public bool Has(string option) => Find(option) is not null;

    /// <summary>An option as written: the name of a column or a table; empty where there is none.</summary>
    public string Written(string option) => Find(option) is YamlScalar scalar ? scalar.Text.Trim() : "";

    /// <summary>The place of an option's value, or of the estimate.</summary>
    public SourceSpan SpanOf(string option) => Find(option)?.Span ?? Target.Estimate!.Span;

    /// <summary>The dataset behind an option.</summary>
    public Dataset? Data(string option = "data")
    {
        if (Word(option, OptionKind.Data) is not { } name) return null;
        if (_context.Assessment.Data.FirstOrDefault(d => d.Name == name.Text) is { } found) return Use(found);
        if (!_context.Assessment.Broken.Contains(name.Text)) Fail(option, "unknown-data", $"There are no data '{name.Text}'.", Suggestion.For(name.Text, _context.Assessment.Data.Select(d => d.Name)) ?? "Data are declared below 'data:' with their file.");
        return null;
    }

    /// <summary>A formula over the columns of a dataset, row by row.</summary>
    public RowValues? Rows(string option, Dataset data) => Word(option, OptionKind.Rows) is { } text ? RowFormula.Evaluate(text, data, Diagnostics) : null;

    /// <summary>Several formulas over the columns of a dataset, with their texts; null after an error.</summary>
    public IReadOnlyList<(string Text, RowValues Values)>? RowsList(string option, Dataset data)
    {
        var found = Texts(option, OptionKind.RowsList).Select(t => (t.Text, Values: RowFormula.Evaluate(t.Content, data, Diagnostics))).ToList();
        return found.Exists(f => f.Values is null) ? null : [.. found.Select(f => (f.Text, f.Values!))];
    }

    /// <summary>The words of a column, one a row; empty where the row is to be left out.</summary>
    public string[]? Categories(string option, Dataset data) => Word(option, OptionKind.Category) is { } column ? WordColumn.Read(column, data, Diagnostics) : null;

    /// <summary>A formula over quantities.</summary>
    public TypedFormula? Quantity(string option) => Word(option, OptionKind.Quantity) is { } text ? Typed(text) : null;

    /// <summary>Several formulas over quantities; null after an error.</summary>
    public IReadOnlyList<TypedFormula>? Quantities(string option)
    {
        var found = Texts(option, OptionKind.Quantities).Select(t => Typed(t.Content)).ToList();
        return found.Contains(null) ? null : [.. found.OfType<TypedFormula>()];
    }

    /// <summary>The rows of a table with one key.</summary>
    /// <param name="option">The option.</param>
    /// <param name="kind">The kind it was given: a quantity may be a whole table of them.</param>
    public KeyedFormulas? Table(string option, OptionKind kind = OptionKind.Table) => Word(option, kind) is { } name ? TableOf(name) : null;

    /// <summary>The rows of a table that is named elsewhere, such as in a design.</summary>
    public KeyedFormulas? TableOf(LocatedText name)
    {
        var id = new QuantityId(Target.Id.Assessment, name.Text);
        if (_context.Names.FindRows(id) is { } rows && rows.All(r => r.Count == 1)) return Keyed(name, rows);
        if (!_context.Names.IsBroken(id)) Diagnostics.Error("unknown-table", name.Span, $"There is no table '{name.Text}' with one key.", Suggestion.For(name.Text, _context.Assessment.Tables.Select(t => t.Name)) ?? "A table is declared below 'tables:' with its file and 'keys'.");
        return null;
    }

    /// <summary>A formula over quantities that is written elsewhere, such as in a design.</summary>
    public TypedFormula? FormulaOf(LocatedText text) => Typed(text);

    /// <summary>A number.</summary>
    public double? Number(string option)
    {
        if (Word(option, OptionKind.Number) is not { } text) return null;
        if (DecimalText.Find(text.Text) is { } number) return (double)number;
        Fail(option, "not-a-number", $"'{option}' is a number; '{text.Text}' stands here.");
        return null;
    }

    /// <summary>One of the words of a choice; the first where none is given or an unknown one is reported.</summary>
    public string Choice(string option)
    {
        var choices = Declared(option, OptionKind.Choice).Choices;
        if (Word(option, OptionKind.Choice) is not { } word) return choices[0];
        if (choices.Contains(word.Text)) return word.Text;
        Fail(option, "unknown-value", $"'{option}' is one of {string.Join(", ", choices)}; '{word.Text}' stands here.", Suggestion.For(word.Text, choices));
        return choices[0];
    }

    /// <summary>true or false; false where it is not given.</summary>
    public bool Flag(string option)
    {
        if (Word(option, OptionKind.Flag) is not { } word) return false;
        if (word.Text is not ("true" or "false")) Fail(option, "wrong-type", $"'{option}' is true or false; '{word.Text}' stands here.");
        return word.Text == "true";
    }

    /// <summary>Words, as they are.</summary>
    public LocatedText? Text(string option) => Word(option, OptionKind.Text);

    /// <summary>Several words, as they are; empty where none are given.</summary>
    public IReadOnlyList<LocatedText> TextList(string option) => [.. Texts(option, OptionKind.Texts).Select(t => t.Content)];

    /// <summary>How the data of an estimate were drawn.</summary>
    public SampleDesign? Design(string option = "design")
    {
        if (Word(option, OptionKind.Design) is not { } name) return null;
        if (_context.Assessment.Designs.FirstOrDefault(d => d.Name == name.Text) is { } found)
        {
            _digests.Add(found.Declared);
            Use(found.Data);
            return found;
        }
        if (!_context.Assessment.Broken.Contains(name.Text)) Fail(option, "unknown-design", $"There is no design '{name.Text}'.", Suggestion.For(name.Text, _context.Assessment.Designs.Select(d => d.Name)) ?? "A design is declared below 'designs:' with its data.");
        return null;
    }

    /// <summary>An input–output table of the site.</summary>
    public IoTable? IoTable(string option = "table")
    {
        if (Word(option, OptionKind.IoTable) is not { } name) return null;
        if (!_context.Tables.Has(name.Text)) Fail(option, "unknown-io-table", $"There is no input–output table '{name.Text}'.", Suggestion.For(name.Text, _context.Tables.Names) ?? "A table is a file 'data/io/NAME.yaml' with its flows beside it.");
        else if (_context.Tables.Find(name.Text) is { } table) return Use(table);
        else Fail(option, "broken-io-table", $"The input–output table '{name.Text}' has errors.", "They are reported at its files.");
        return null;
    }

    /// <summary>A unit without scale for what a dimension counts, in the nouns of the assessment.</summary>
    public Unit UnitOf(Dimension dimension)
    {
        var terms = dimension.Powers.Select(p => new UnitTerm("", 1, _context.Assessment.Units.Find(p.Key)!, p.Value)).OrderByDescending(t => t.Power);
        return dimension.IsNone ? Unit.None : new Unit(dimension.ToString(), [.. terms], UnitForm.Plain);
    }

    /// <summary>The rows in which all numbers are there; the rows that a dataset leaves out are not among them.</summary>
    public static int[] Complete(int count, params IReadOnlyList<double[]?> columns) =>
        [.. Enumerable.Range(0, count).Where(i => columns.All(c => c is null || double.IsFinite(c[i])))];

    /// <summary>Reports something wrong with an option.</summary>
    public void Fail(string option, string code, string message, string? hint = null) => Diagnostics.Error(code, SpanOf(option), message, hint);

    private static string Describe(Dataset data) =>
        $"{data.File.File.Text}\n{data.DropsIncomplete}\n{string.Join('\n', data.Units.OrderBy(u => u.Key, StringComparer.Ordinal).Select(u => $"{u.Key} {u.Value.Text}"))}";

    private IoTable Use(IoTable table)
    {
        _digests.Add(table.Digest);
        return table;
    }

    private Dataset Use(Dataset data)
    {
        if (!_used.Contains(data)) _used.Add(data);
        return data;
    }

    private TypedFormula? Typed(LocatedText text)
    {
        if (FormulaParser.Parse(text, Diagnostics) is not { } root) return null;
        return FormulaCompiler.Compile(root, _context.Names, Target.Id.Assessment, NoKeys, null, Diagnostics) is { } formula ? new TypedFormula(root, formula.Dimension) : null;
    }

    private KeyedFormulas Keyed(LocatedText name, IReadOnlyList<IReadOnlyList<string>> rows)
    {
        _digests.Add(string.Join('\n', rows.Select(r => r[0])));
        var (unit, _) = _context.Names.Find(new QuantityId(Target.Id.Assessment, $"{name.Text}[{rows[0][0]}]"))!.Value;
        return new KeyedFormulas(name.Text, [.. rows.Select(r => KeyValuePair.Create(r[0], (FormulaNode)new NameNode(null, name.Text, r, false, name.Span)))], unit.Dimension);
    }

    private LocatedText? Word(string option, OptionKind kind)
    {
        Declared(option, kind);
        if (Find(option) is not { } node) return null;
        if (node is YamlScalar scalar) return scalar.Content;
        Fail(option, "wrong-type", $"'{option}' is a text; {node.Kind} stands here.");
        return null;
    }

    private IReadOnlyList<YamlScalar> Texts(string option, OptionKind kind)
    {
        Declared(option, kind);
        if (Find(option) is YamlScalar one) return [one];
        if (Find(option) is YamlSequence list && list.Items.All(i => i is YamlScalar)) return [.. list.Items.Cast<YamlScalar>()];
        if (Find(option) is { } node) Fail(option, "wrong-type", $"'{option}' is a list of texts; {node.Kind} stands here.");
        return [];
    }

    private EstimatorOption Declared(string option, OptionKind kind) =>
        _estimator.Options.FirstOrDefault(o => o.Name == option && o.Kind == kind)
        ?? throw new InvalidOperationException($"The estimator '{_estimator.Name}' asks for the option '{option}' as {kind} and does not declare it so.");

    private YamlNode? Find(string option) => Target.Estimate!.With?.Find(option) is { } node and not YamlScalar { IsEmpty: true } ? node : null;
}
