using System.Text;
using Reckon.Site.Schemas;

namespace Reckon.Cli.Commands.Schema;

/// <summary>Writes schemas where editors find them.</summary>
internal static class SchemaFolder
{
    /// <summary>The folder that new files point to, seen from the site's root.</summary>
    public const string Usual = ".reckon/schemas";

    /// <summary>Writes schemas into a folder, which is made if need be; those of an older program are replaced.</summary>
    /// <param name="folder">Its full path.</param>
    /// <param name="schemas">What to write.</param>
    public static void Write(string folder, IEnumerable<SchemaFile> schemas)
    {
        Directory.CreateDirectory(folder);
        foreach (var schema in schemas) File.WriteAllText(Path.Combine(folder, schema.FileName), schema.Text, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false));
    }
}
