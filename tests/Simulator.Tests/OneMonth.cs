using System.Text.Json.Nodes;

namespace ChiBo.Simulator.Tests;

/// <summary>A month of one organisation through the public API, and the sheet that comes of it.</summary>
public sealed class OneMonth(ITestOutputHelper output)
{
    private const string Organisation = "khoi-mau/so-tai-chinh";
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(5);

    [Fact]
    public async Task The_sheet_says_what_the_clients_know_also_after_a_kill_in_the_middle()
    {
        var undisturbed = await Simulate(killed: false);
        var killed = await Simulate(killed: true);
        undisturbed.Count.ShouldBeGreaterThan(1);
        killed.ToJsonString().ShouldBe(undisturbed.ToJsonString());
    }

    [Fact]
    public async Task A_second_process_on_the_same_data_is_refused_and_told_who_holds_it()
    {
        await using var bloc = new RunningBloc();
        await bloc.Start();
        using var second = ChiBoProgram.Start("Standalone", "--data", bloc.Data, "--port", "0");
        (await second.End(Patience)).ShouldNotBe(0);
        second.Output.ShouldContain("đang");
    }

    /// <summary>The sheet of a simulated month; killed: the server is killed twice while the cells meet.</summary>
    private async Task<JsonArray> Simulate(bool killed)
    {
        await using var bloc = new RunningBloc();
        await bloc.Start();
        var json = Path.Combine(bloc.Data, "sheet.json");
        using var simulator = ChiBoProgram.Start("Simulator", bloc.Simulation(Organisation, json));
        for (var kills = 0; killed && kills < 2; kills++)
        {
            await UntilMeetingsRun(bloc);
            await bloc.Kill();
            await bloc.Start();
        }

        var code = await simulator.End(Patience);
        output.WriteLine(simulator.Output);
        code.ShouldBe(0, simulator.Output + bloc.Output);
        simulator.Output.ShouldNotContain("dự sinh hoạt: 0", customMessage: "somebody was visited");
        if (killed) simulator.Output.ShouldNotContain("gửi lại: 0;");
        return JsonNode.Parse(await File.ReadAllTextAsync(json))!.AsArray();
    }

    /// <summary>Waits until the organisation's meetings stored some more: acknowledged work is under way, not finished.</summary>
    private static async Task UntilMeetingsRun(RunningBloc bloc)
    {
        var wanted = await bloc.CountWrites(Organisation) + 40;
        var deadline = DateTimeOffset.UtcNow + Patience;
        while (await bloc.CountWrites(Organisation) < wanted)
        {
            DateTimeOffset.UtcNow.ShouldBeLessThan(deadline, "the meetings stored nothing more");
            await Task.Delay(20);
        }
    }
}
