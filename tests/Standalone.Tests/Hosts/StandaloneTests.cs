using System.Globalization;
using ChiBo.Demo;
using ChiBo.Domain.Kernel;

namespace ChiBo.Standalone.Tests.Hosts;

public sealed class StandaloneTests
{
    private const string Serves = "đang phục vụ";
    private const int Everything = 1 + 68 + 218 + 4; // the bloc, organisations, cells, working groups

    [Fact]
    public async Task A_load_that_was_killed_goes_on_and_what_the_bus_lost_is_sent_again()
    {
        using var folder = new TemporaryFolder();
        var file = new StoredFile(folder.Path);
        using (var killed = StandaloneProcess.Start(folder.Path))
        {
            await killed.Until("44/218");
            await killed.Kill();
        }

        using (var second = StandaloneProcess.Start(folder.Path))
        {
            await second.Until(Serves);
            await file.UntilTheReadModelIsComplete(Everything);
            await second.Kill();
        }

        file.Number("select sum(members) from cells_v1").ShouldBe(2740 - file.Number("select sum(temporarily_in) from cells_v1"));
        file.Number("select count(*) from members_v1").ShouldBe(2740);
        file.Number($"select count(*) from meetings_v1 where month = '{ThisMonth()}' and phase = 'Planned'").ShouldBe(218);
        file.Number("select count(*) from meetings_v1 where number > 1 or kind <> 'Regular'").ShouldBe(0);

        // as if the bus had lost all of it after it had taken it
        file.Number("delete from cells_v1; delete from members_v1; update organisations_v1 set version = 0; select 0");
        using var third = StandaloneProcess.Start(folder.Path);
        await third.Until(Serves);
        await file.UntilTheReadModelIsComplete(Everything);
        file.Number("select count(*) from members_v1").ShouldBe(2740);
        (await third.Stop()).ShouldBe(0);
    }

    /// <summary>That of the demo's first day while the clock stands before it.</summary>
    private static string ThisMonth()
    {
        var (now, first) = (Month.At(DateTimeOffset.UtcNow), Month.Of(DemoBloc.AsOf));
        return (now < first ? first : now).ToString();
    }

    [Fact]
    public async Task A_second_process_on_the_same_data_is_refused_and_told_who_holds_it()
    {
        using var folder = new TemporaryFolder();
        using var first = StandaloneProcess.Start(folder.Path, null, "--demo", "none");
        await first.Until(Serves);
        using var second = StandaloneProcess.Start(folder.Path, null, "--demo", "none");
        var (code, fault) = await second.End();
        code.ShouldNotBe(0);
        fault.ShouldContain(first.Id.ToString(CultureInfo.InvariantCulture));
        fault.ShouldNotContain("   at ");
    }

    [Fact]
    public async Task A_database_of_another_version_is_said_and_left_untouched()
    {
        using var folder = new TemporaryFolder();
        using (var first = StandaloneProcess.Start(folder.Path, null, "--demo", "none"))
        {
            await first.Until(Serves);
            (await first.Stop()).ShouldBe(0);
        }

        var file = new StoredFile(folder.Path);
        file.Number("update chibo_database set version = 99; pragma wal_checkpoint(truncate)");
        var before = await File.ReadAllBytesAsync(file.Path);
        using var second = StandaloneProcess.Start(folder.Path, null, "--demo", "none");
        var (code, fault) = await second.End();
        code.ShouldNotBe(0);
        fault.ShouldContain("99");
        (await File.ReadAllBytesAsync(file.Path)).ShouldBe(before);
    }

    [Theory]
    [InlineData("Production", "Production", "--port", "0")]
    [InlineData(null, "--wrong", "--wrong", "1")]
    public async Task What_it_cannot_do_it_says_and_ends(string? environment, string word, params string[] arguments)
    {
        using var folder = new TemporaryFolder();
        using var process = StandaloneProcess.Start(folder.Path, environment, arguments);
        var (code, fault) = await process.End();
        code.ShouldNotBe(0);
        fault.ShouldContain(word);
        fault.ShouldNotContain("   at ");
    }

    [Fact]
    public async Task A_folder_keeps_one_demo_bloc()
    {
        using var folder = new TemporaryFolder();
        folder.Write("demo.txt", "7\nloaded\n");
        using var process = StandaloneProcess.Start(folder.Path, null, "--demo", "8");
        var (code, fault) = await process.End();
        code.ShouldNotBe(0);
        fault.ShouldContain("đảng bộ mẫu khác");
    }
}
