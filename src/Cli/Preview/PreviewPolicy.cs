using System.Net;
using System.Text.RegularExpressions;

namespace Reckon.Cli.Preview;

/// <summary>Widens the Content-Security-Policy of a page by what the preview's script needs: to be run, and to listen to this server.</summary>
internal static partial class PreviewPolicy
{
    private static readonly string[] Needed = ["script-src", "connect-src"];

    /// <summary>The page with each policy that it declares widened.</summary>
    public static string Widen(string html) =>
        Meta().Replace(html, meta => IsPolicy().IsMatch(meta.Value) ? Content().Replace(meta.Value, WidenContent) : meta.Value);

    private static string WidenContent(Match content)
    {
        var policy = WebUtility.HtmlDecode(content.Groups["policy"].Value);
        return $"content=\"{WebUtility.HtmlEncode(Needed.Aggregate(policy, Allow)).Replace("&#39;", "'")}\"";
    }

    private static string Allow(string policy, string name)
    {
        var directives = policy.Split(';', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
        var own = Find(directives, name);
        if ((own ?? Find(directives, "default-src")) is not { } found) return policy;
        var sources = found.Split(' ', StringSplitOptions.RemoveEmptyEntries).Skip(1).Where(s => s is not ("'none'" or "'self'"));
        return string.Join("; ", directives.Where(d => d != own).Append(string.Join(' ', sources.Prepend(name).Append("'self'"))));
    }

    private static string? Find(string[] directives, string name) =>
        directives.FirstOrDefault(d => d.Split(' ')[0].Equals(name, StringComparison.OrdinalIgnoreCase));

    [GeneratedRegex("<meta\\b[^>]*>", RegexOptions.IgnoreCase)]
    private static partial Regex Meta();

    [GeneratedRegex("http-equiv\\s*=\\s*[\"']?content-security-policy", RegexOptions.IgnoreCase)]
    private static partial Regex IsPolicy();

    [GeneratedRegex("\\bcontent\\s*=\\s*(\"(?<policy>[^\"]*)\"|'(?<policy>[^']*)')", RegexOptions.IgnoreCase)]
    private static partial Regex Content();
}
