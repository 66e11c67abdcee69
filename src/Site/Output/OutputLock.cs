using System.Security.Cryptography;
using System.Text;

namespace Reckon.Site.Output;

/// <summary>Lets one build at a time write to an output folder. The system takes the lock back when a process ends, however it ends.</summary>
/// <remarks>The file lies with the temporary files of the machine, so that it clutters no site; builds of several machines on one shared folder do not see each other.</remarks>
internal sealed class OutputLock : IDisposable
{
    private readonly FileStream _file;

    private OutputLock(FileStream file) => _file = file;

    /// <summary>Takes the lock of an output folder; null while another build has it.</summary>
    public static OutputLock? TryTake(string output)
    {
        try
        {
            return new OutputLock(new FileStream(PathOf(output), FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None, bufferSize: 0));
        }
        catch (IOException e) when (e is not (DirectoryNotFoundException or PathTooLongException))
        {
            return null;
        }
    }

    /// <inheritdoc />
    public void Dispose() => _file.Dispose();

    // A user's own: nobody can keep others from building.
    private static string PathOf(string output)
    {
        var digest = SHA256.HashData(Encoding.UTF8.GetBytes($"{Environment.UserName}\n{output}"));
        return Path.Combine(Path.GetTempPath(), $"reckon-{Convert.ToHexStringLower(digest)[..16]}.lock");
    }
}
