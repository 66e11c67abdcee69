using Reckon.Assessments.Quantities;
using Reckon.Site.Numbers;

namespace Reckon.Cli.Commands.Explain;

/// <summary>Writes the tree of a number as lines of plain text with guides.</summary>
internal sealed class ExplainText
{
    private readonly NumberContext _context;
    private readonly string _assessment;
    private readonly List<string> _lines = [];

    private ExplainText(NumberContext context, string assessment) => (_context, _assessment) = (context, assessment);

    /// <summary>The lines of a tree: the number itself in the first ones, what it rests on below.</summary>
    public static IReadOnlyList<string> Lines(TraceNode root, NumberContext context)
    {
        var text = new ExplainText(context, root.Id.Assessment);
        text.Write(root, root.Id.ToString(), "", "");
        return text._lines;
    }

    private void Write(TraceNode node, string name, string branch, string indent)
    {
        Say(branch + Head(node, name));
        if (node.IsRepeated) return;
        var guide = indent + (node.Children.Count > 0 ? "│  " : "   ");
        foreach (var detail in Details(node)) Say(guide + detail);
        for (var i = 0; i < node.Children.Count; i++)
        {
            var isLast = i == node.Children.Count - 1;
            Write(node.Children[i], Name(node.Children[i].Id), indent + (isLast ? "└─ " : "├─ "), indent + (isLast ? "   " : "│  "));
        }
    }

    private string Head(TraceNode node, string name)
    {
        var synthetic = node.IsSynthetic ? Bracketed("demo.chip") : "";
        var repeated = node.IsRepeated ? Bracketed("trace.repeated") : "";
        return $"{name}  {node.Label}{_context.Word("colon")}{node.Qualifier}{node.Text}{synthetic}{repeated}";
    }

    private IEnumerable<string> Details(TraceNode node)
    {
        (string Key, string? Text)[] details =
        [
            ("card.kind", node.KindText),
            ("card.interval", node.Interval),
            ("card.assumption", node.Assumption),
            ("", node.Estimate),
            .. node.Diagnostics.Select(d => ("", (string?)$"- {d}")),
            ("card.range", node.Range),
            ("", node.Restates),
            ("card.formula", node.Written),
            ("trace.method", node.Method),
            ("trace.numbers", node.Computation),
            .. node.Bridges.Select(b => ("card.bridges", (string?)b)),
            ("card.printed", node.Printed),
            ("card.check", node.Verdict),
            ("", node.Requires?.Title),
            .. node.Requires?.Items.Select(i => ("", (string?)$"- {i}")) ?? [],
            ("card.sources", node.Citation),
            ("card.note", node.Note),
        ];
        var lines = details.Where(d => d.Text is not null).Select(d => d.Key.Length == 0 ? d.Text! : $"{_context.Word(d.Key)}{_context.Word("colon")}{d.Text}");
        return node.IsCut ? lines.Append(_context.Word("trace.deeper")) : lines;
    }

    private string Bracketed(string key) => _context.Word("demo.open") + _context.Word(key) + _context.Word("demo.close");

    private string Name(QuantityId id) => id.Assessment == _assessment ? id.Name : id.ToString();

    // What an author typed must neither break a line nor reach the terminal as a command; a no-break space could not be searched for.
    private void Say(string line) =>
        _lines.Add(string.Concat(line.Select(c => char.IsControl(c) || c is '\u00a0' or '\u2028' or '\u2029' ? ' ' : c)).TrimEnd());
}
