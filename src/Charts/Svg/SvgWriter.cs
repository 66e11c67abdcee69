using System.Globalization;
using System.Text;

namespace Reckon.Charts.Svg;

/// <summary>Writes SVG elements as text. The only place that escapes and the only place that prints a number for machines.</summary>
internal sealed class SvgWriter
{
    private readonly StringBuilder _text = new();
    private readonly Stack<(string Name, bool IsBlock)> _open = new();
    private bool _isTagOpen;

    /// <summary>A number with at most two decimals and a full stop, whatever the culture; <c>0</c> for what is not finite.</summary>
    public static string Number(double value)
    {
        if (!double.IsFinite(value))
            return "0";
        var rounded = Math.Round(value, 2, MidpointRounding.AwayFromZero);
        return (rounded == 0 ? 0 : rounded).ToString("0.##", CultureInfo.InvariantCulture);
    }

    /// <summary>Starts an element on a line of its own.</summary>
    public SvgWriter Start(string name)
    {
        EndTag();
        if (_text.Length > 0)
            _text.Append('\n');
        return Push(name, isBlock: true);
    }

    /// <summary>Starts an element within a line, where white space would show.</summary>
    public SvgWriter StartInline(string name)
    {
        EndTag();
        return Push(name, isBlock: false);
    }

    /// <summary>An attribute of the element just started; nothing for null.</summary>
    public SvgWriter Attribute(string name, string? value)
    {
        if (value is not null)
            _text.Append(' ').Append(name).Append("=\"").Append(SvgEscape.Text(value)).Append('"');
        return this;
    }

    /// <summary>A numeric attribute of the element just started; nothing for null.</summary>
    public SvgWriter Attribute(string name, double? value) => Attribute(name, value is { } number ? Number(number) : null);

    /// <summary>Text inside the element.</summary>
    public SvgWriter Text(string text)
    {
        EndTag();
        _text.Append(SvgEscape.Text(text));
        return this;
    }

    /// <summary>Ends the element started last.</summary>
    public SvgWriter End()
    {
        var (name, isBlock) = _open.Pop();
        if (_isTagOpen)
            _text.Append("/>");
        else
            _text.Append(HasBlocks(isBlock) ? "\n</" : "</").Append(name).Append('>');
        _isTagOpen = false;
        return this;
    }

    /// <summary>What has been written.</summary>
    public override string ToString() => _text.ToString();

    private bool HasBlocks(bool isBlock) => isBlock && _text[^1] == '>' && _open.Count == 0;

    private SvgWriter Push(string name, bool isBlock)
    {
        _text.Append('<').Append(name);
        _open.Push((name, isBlock));
        _isTagOpen = true;
        return this;
    }

    private void EndTag()
    {
        if (_isTagOpen)
            _text.Append('>');
        _isTagOpen = false;
    }
}
