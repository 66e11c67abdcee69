namespace Reckon.Site.Metadata;

/// <summary>Language tags as Open Graph writes them: a language with a territory.</summary>
internal static class SocialLocale
{
    /// <summary>The locale of a tag: zh_CN for zh-Hans, en_US for en; another tag with an underscore.</summary>
    public static string Of(string tag) => tag switch
    {
        "zh" or "zh-Hans" => "zh_CN",
        "zh-Hant" => "zh_TW",
        "en" => "en_US",
        _ => tag.Replace('-', '_'),
    };
}
