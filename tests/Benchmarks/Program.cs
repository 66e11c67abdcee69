using System.Globalization;
using BenchmarkDotNet.Columns;
using BenchmarkDotNet.Configs;
using BenchmarkDotNet.Jobs;
using BenchmarkDotNet.Running;
using BenchmarkDotNet.Toolchains.InProcess.NoEmit;
using Reckon.Benchmarks;
using Reckon.Benchmarks.Fuzzing;
using Reckon.Benchmarks.Sites;
using Reckon.Support;

// Runs the benchmarks named (all without a name), then their peers on the same machine, and prints how many times faster ours are.
if (args is ["sites", .. var sizes])
{
    SiteBenchmark.Compare([.. sizes.Select(s => int.Parse(s, CultureInfo.InvariantCulture))]);
    return;
}
if (args is ["preview", .. var pages])
{
    SiteBenchmark.Install();
    await PreviewBenchmark.RunAsync(pages is [var count] ? int.Parse(count, CultureInfo.InvariantCulture) : 500);
    return;
}
if (args is ["fuzz", var minutes, .. var seeds])
{
    Environment.ExitCode = new SiteFuzz(seeds is [var seed] ? int.Parse(seed, CultureInfo.InvariantCulture) : 1).Run(TimeSpan.FromMinutes(double.Parse(minutes, CultureInfo.InvariantCulture))) == 0 ? 0 : 1;
    return;
}
var job = Job.ShortRun.WithToolchain(InProcessNoEmitToolchain.Instance);
var config = ManualConfig.Create(DefaultConfig.Instance).AddJob(job).WithOptions(ConfigOptions.DisableOptimizationsValidator).AddColumn(StatisticColumn.Median)
    .WithArtifactsPath(Path.Combine(Repository.Root, ".artifacts", "benchmarks"));
var results = BenchmarkSwitcher.FromAssembly(typeof(Peers).Assembly).Run(args.Length == 0 ? ["--filter", "*"] : ["--filter", .. args.Select(a => $"*{a}*")], config);
var ours = results.SelectMany(s => s.Reports)
    .Where(r => r.ResultStatistics is not null)
    .ToDictionary(r => r.BenchmarkCase.Descriptor.WorkloadMethod.Name, r => r.ResultStatistics!.Median / 1e9, StringComparer.Ordinal);
foreach (var line in Peers.Compare(ours)) Console.WriteLine(line);
