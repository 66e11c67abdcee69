namespace Reckon.Site.Metadata;

/// <summary>Where the site's files for machines are, relative to the output folder.</summary>
internal static class DataFiles
{
    /// <summary>All numbers of the site.</summary>
    public const string Numbers = "numbers.json";

    /// <summary>What describes them.</summary>
    public const string NumbersPackage = "datapackage.json";

    /// <summary>The ledger of an assessment in a language.</summary>
    public static string Ledger(string assessment, string language) => $"{Folder(assessment)}ledger.{language}.csv";

    /// <summary>What describes the data of an assessment.</summary>
    public static string Package(string assessment) => $"{Folder(assessment)}datapackage.json";

    /// <summary>A published table of an assessment.</summary>
    public static string Table(string assessment, string table) => $"{Folder(assessment)}{table}.csv";

    /// <summary>The folder of an assessment's data.</summary>
    public static string Folder(string assessment) => $"data/{assessment}/";
}
