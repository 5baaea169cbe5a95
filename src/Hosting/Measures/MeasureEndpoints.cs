using ChiBo.Hosting.Databases;
using ChiBo.Hosting.Databases.Sqlite;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;

namespace ChiBo.Hosting.Measures;

/// <summary>What the bench reads of the process that it measures; absent unless the setting <c>Measures</c> is true.</summary>
public static class MeasureEndpoints
{
    /// <summary>The counters, which count from when they are mapped.</summary>
    public static void AddMeasures(this IServiceCollection services) => services.AddSingleton<Counters>();

    /// <summary><c>/measures</c>; with <c>?collect=true</c> the heap is what is left after a full collection.</summary>
    public static void MapMeasures(this WebApplication app)
    {
        if (!app.Configuration.GetValue<bool>("Measures")) return;
        var counters = app.Services.GetRequiredService<Counters>();
        app.MapGet("/measures", (IDatabase database, bool collect = false) => Results.Json(new
        {
            heap = GC.GetTotalMemory(forceFullCollection: collect),
            allocated = GC.GetTotalAllocatedBytes(),
            commits = (database as SqliteDatabase)?.Writer.Commits,
            counters = counters.Sums,
        }));
    }
}
