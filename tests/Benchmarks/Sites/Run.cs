using System.Diagnostics;
using System.Globalization;

namespace Reckon.Benchmarks.Sites;

/// <summary>One run of a program.</summary>
/// <param name="Seconds">From start to end on the clock.</param>
/// <param name="Processor">Seconds of processor time, of all cores together; of the program alone, not of those it starts.</param>
/// <param name="Megabytes">The most memory it held at once.</param>
public sealed record Run(double Seconds, double Processor, double Megabytes)
{
    private const double TicksOfSecond = 100;

    /// <summary>The quickest of several runs, each after the same preparation: what the machine's other work disturbs least.</summary>
    /// <param name="times">How many runs.</param>
    /// <param name="prepare">What is done before each, not timed.</param>
    /// <param name="program">The program.</param>
    /// <param name="folder">Where it runs.</param>
    /// <param name="arguments">Its arguments.</param>
    public static Run Best(int times, Action prepare, string program, string folder, params string[] arguments) =>
        Enumerable.Range(0, times).Select(_ =>
        {
            prepare();
            return Of(program, folder, arguments);
        }).MinBy(r => r.Seconds)!;

    /// <summary>Runs a program to its end.</summary>
    /// <exception cref="InvalidOperationException">It ended with an error: its own words.</exception>
    public static Run Of(string program, string folder, params string[] arguments)
    {
        var start = new ProcessStartInfo(program, arguments) { WorkingDirectory = folder, RedirectStandardOutput = true, RedirectStandardError = true };
        var clock = Stopwatch.StartNew();
        using var process = Process.Start(start)!;
        var (said, complained) = (process.StandardOutput.ReadToEndAsync(), process.StandardError.ReadToEndAsync());
        var (memory, processor) = (0.0, 0.0);
        while (!process.WaitForExit(5)) (memory, processor) = (Math.Max(memory, MemoryOf(process.Id)), Math.Max(processor, ProcessorOf(process.Id)));
        var seconds = clock.Elapsed.TotalSeconds;
        return process.ExitCode == 0 ? new(seconds, processor, memory) : throw new InvalidOperationException($"{program} {string.Join(' ', arguments)} in {folder}:\n{said.Result}{complained.Result}");
    }

    // The kernel keeps the highest mark itself: what is read last holds for the whole run.
    private static double MemoryOf(int process)
    {
        var line = Lines($"/proc/{process}/status").FirstOrDefault(l => l.StartsWith("VmHWM:", StringComparison.Ordinal));
        return line is null ? 0 : double.Parse(line.Split(' ', StringSplitOptions.RemoveEmptyEntries)[^2], CultureInfo.InvariantCulture) / 1024;
    }

    private static double ProcessorOf(int process)
    {
        // Fields 14 and 15, counted from after the name, which may hold spaces.
        var fields = Lines($"/proc/{process}/stat").FirstOrDefault()?.Split(')')[^1].Split(' ', StringSplitOptions.RemoveEmptyEntries);
        return fields is null ? 0 : (long.Parse(fields[11], CultureInfo.InvariantCulture) + long.Parse(fields[12], CultureInfo.InvariantCulture)) / TicksOfSecond;
    }

    private static string[] Lines(string file)
    {
        try
        {
            return File.ReadAllLines(file);
        }
        catch (IOException)
        {
            return [];
        }
    }
}
