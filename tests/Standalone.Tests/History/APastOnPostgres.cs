using ChiBo.Projections;
using ChiBo.Projections.Kernel;
using ChiBo.Standalone.Storage;
using ChiBo.Standalone.Tests.Hosts;
using ChiBo.Standalone.Tests.Storage;

namespace ChiBo.Standalone.Tests.History;

/// <summary>The making of a past on PostgreSQL is cut off, goes on, and is told in full to whoever reads.</summary>
public sealed class APastOnPostgres
{
    private const string Past = "from OrleansStorage where GrainTypeString = 'meeting' and GrainIdExtensionString not like '%/2026-1_-regular-1'";

    [Fact]
    public async Task Cut_off_it_goes_on_and_the_read_model_hears_all_of_it()
    {
        await using var own = await OwnPostgres.Create();
        using var folder = new TemporaryFolder();
        using (var killed = StandaloneProcess.Start(folder.Path, null, "--history", "2", "--postgres", own.ConnectionString))
        {
            await killed.Until("66/218");
            await killed.Kill();
        }

        var half = await own.Number($"select count(*) {Past}");
        half.ShouldBeGreaterThan(0);
        using var process = StandaloneProcess.Start(folder.Path, null, "--history", "2", "--postgres", own.ConnectionString);
        await process.Until("đang phục vụ");
        (await own.Number($"select count(*) {Past}")).ShouldBeGreaterThan(half);
        (await own.Number("select count(*) from OrleansStorage where GrainTypeString = 'cell'")).ShouldBe(218);
        (await own.Number(
            "select count(*) from (select 1 from OrleansStorage group by GrainTypeString, GrainIdExtensionString having count(*) > 1) twice"))
            .ShouldBe(0);
        await UntilTheReadModelIsComplete(own);
        (await own.Number("select count(*) from meetings_v1 where phase = 'Confirmed'")).ShouldBeGreaterThan(300);
        (await process.Stop()).ShouldBe(0);
    }

    private static async Task UntilTheReadModelIsComplete(OwnPostgres own)
    {
        await using var database = await own.Open();
        for (var deadline = DateTime.UtcNow.AddMinutes(1); ; await Task.Delay(50))
        {
            var stored = await new StoredAggregates(database, "chibo").Read();
            var projected = await new ProjectedVersions(new ReadModel(database)).Read();
            var behind = stored.Count(s => projected[s.Kind].GetValueOrDefault(s.Key.TrimEnd('/')) != s.Version);
            if (behind == 0) return;
            DateTime.UtcNow.ShouldBeLessThan(deadline, $"{behind} of {stored.Count} are behind");
        }
    }
}
