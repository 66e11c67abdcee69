namespace Reckon.Site.Settings;

/// <summary>A language that the site is written in.</summary>
/// <param name="Code">Two or three letters: the suffix of its files, and its folder unless it is the first.</param>
/// <param name="Tag">The tag that browsers and search engines read: <c>zh-Hans</c>.</param>
/// <param name="Name">Its name in itself: 中文.</param>
/// <param name="IsFirst">Whether its pages stand at the root.</param>
public sealed record SiteLanguage(string Code, string Tag, string Name, bool IsFirst)
{
    /// <summary>What stands before its addresses: nothing for the first language, <c>/en</c> for another.</summary>
    public string Prefix => IsFirst ? "" : "/" + Code;

    /// <summary>A language given by its code alone; tag and name are known for Chinese and English.</summary>
    public static SiteLanguage OfCode(string code, bool isFirst) => code switch
    {
        "zh" => new SiteLanguage(code, "zh-Hans", "中文", isFirst),
        "en" => new SiteLanguage(code, "en", "English", isFirst),
        _ => new SiteLanguage(code, code, code, isFirst),
    };
}
