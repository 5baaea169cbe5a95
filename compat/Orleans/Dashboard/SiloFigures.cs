using Microsoft.Extensions.Options;
using Orleans.Runtime;
using Orleans.Runtime.Profiling;

namespace Orleans.Dashboard;

/// <summary>Puts together what the dashboard tells; to ask counts as a look.</summary>
internal sealed class SiloFigures(
    SiloRuntime silo, GrainClasses classes, GrainProfiler profiler, ProfiledHistory history, TimeProvider time,
    IOptions<GrainProfilerOptions> profiling)
{
    public Figures Read()
    {
        var (counting, kept) = history.Look();
        var now = history.Read();
        // rates are those of whole intervals: one that has just begun says nothing
        var points = kept.Count == 1
            ? [Between(kept[0], kept[0], now.At)]
            : kept.Zip(kept.Skip(1), (earlier, later) => Between(earlier, later, now.At)).ToList();
        var latest = points[^1];
        return new Figures(
            silo.Address.ToString(), counting.TotalSeconds, profiling.Value.TraceAlways, Environment.ProcessorCount, latest.Processor, now.Memory,
            GC.GetTotalMemory(forceFullCollection: false), now.Activations, Of(now.Totals),
            latest.CallsPerSecond, latest.FailuresPerSecond, Grains(), points);
    }

    private static CallFigures Of(CallTotals totals) => new(totals.Calls, totals.Failures, totals.Milliseconds);

    private List<GrainFigures> Grains()
    {
        var methods = profiler.Read().ToLookup(read => read.Class);
        return
        [
            .. from grainClass in classes.All
               let called = methods[grainClass].ToList()
               where grainClass.Activations > 0 || called.Count > 0
               let sum = called.Aggregate(default(CallTotals), (total, method) => total + method.Totals)
               orderby sum.Calls descending, grainClass.Name.ToString()
               select new GrainFigures(
                   grainClass.Name.ToString()!, grainClass.TypeName, grainClass.Activations, Of(sum),
                   [
                       .. called.OrderByDescending(method => method.Totals.Calls)
                           .Select(method => new MethodFigures(
                               method.Method.InterfaceType.Name, method.Method.Method.Name, Of(method.Totals))),
                   ]),
        ];
    }

    private HistoryFigures Between(Reading earlier, Reading later, long now)
    {
        var seconds = Math.Max(time.GetElapsedTime(earlier.At, later.At).TotalSeconds, 0.001);
        var calls = later.Totals - earlier.Totals;
        return new HistoryFigures(
            time.GetElapsedTime(later.At, now).TotalSeconds, calls.Calls / seconds, calls.Failures / seconds,
            Of(calls).MeanMilliseconds, later.Activations,
            Math.Clamp((later.Processor - earlier.Processor).TotalSeconds / seconds / Environment.ProcessorCount, 0, 1),
            later.Memory);
    }
}
