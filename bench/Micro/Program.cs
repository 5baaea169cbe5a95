using BenchmarkDotNet.Configs;
using BenchmarkDotNet.Jobs;
using BenchmarkDotNet.Running;
using BenchmarkDotNet.Toolchains.InProcess.Emit;
using ChiBo.Benchmarks;

// In process: the benchmarks use what only the assembly named ChiBo.Benchmarks may see.
var job = Job.Default.WithToolchain(InProcessEmitToolchain.Instance).WithIterationCount(12).WithWarmupCount(6);
BenchmarkSwitcher.FromTypes([typeof(GraphQLBenchmarks), typeof(TokenBenchmarks), typeof(RecordBenchmarks)])
    .Run(args, DefaultConfig.Instance.AddJob(job));
