using HandlebarsDotNet;
using HandlebarsDotNet.IO;
using Reckon.Site.Shortcodes;

namespace Reckon.Site.Themes;

/// <summary>Writes <see cref="HtmlText"/> as it is, so that a template cannot escape markup twice.</summary>
internal sealed class HtmlTextFormat : IFormatter, IFormatterProvider
{
    public void Format<T>(T value, in EncodedTextWriter writer) => writer.WriteSafeString(((HtmlText)(object)value!).Text);

    public bool TryCreateFormatter(Type type, out IFormatter formatter)
    {
        formatter = this;
        return type == typeof(HtmlText);
    }
}
