using ChiBo.Testing;

namespace ChiBo.Samples.Tests;

/// <summary>A sample that gets no report says why in one sentence, exits as its page says, and leaves no file.</summary>
public sealed class SampleFaultTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    [Theory]
    [InlineData("csharp")]
    [InlineData("typescript")]
    public async Task Without_a_secret_or_with_too_few_arguments_nothing_is_asked(string sample)
    {
        using var server = new StubbedServer(busy: 0);
        await SaysWhyNot(sample, 2, null, server.Url, "2026-11", _folder.File("a.xlsx"));
        await SaysWhyNot(sample, 2, "secret", server.Url);
        server.Asked.ShouldBeEmpty();
    }

    [Theory]
    [InlineData("csharp")]
    [InlineData("typescript")]
    public async Task A_server_that_is_away_is_said_to_be_away(string sample) =>
        await SaysWhyNot(sample, 4, "secret", StubbedServer.Nowhere, "2026-11", _folder.File("a.xlsx"));

    [Theory]
    [InlineData("csharp")]
    [InlineData("typescript")]
    public async Task A_server_that_stays_busy_is_asked_five_times(string sample)
    {
        using var server = new StubbedServer(busy: int.MaxValue);
        await SaysWhyNot(sample, 5, "secret", server.Url, "2026-11", _folder.File("a.xlsx"));
        server.Asked.ShouldBe(Enumerable.Repeat("MonthlySheet", 5));
    }

    [Theory]
    [InlineData("csharp")]
    [InlineData("typescript")]
    public async Task A_server_that_is_busy_for_a_moment_is_asked_again(string sample)
    {
        using var server = new StubbedServer(busy: 2);
        var file = _folder.File("a.xlsx");
        var ended = await Samples.Run(await Command(sample), "secret", server.Url, "2026-11", file);
        ended.ExitCode.ShouldBe(0, ended.Said);
        server.Asked.ShouldBe(["MonthlySheet", "MonthlySheet", "MonthlySheet", "Meetings", "Ratings"]);
        WorkbookRows.Of(file).Select(s => s.Rows).ShouldBe([1, 1, 1]);
    }

    [Theory]
    [InlineData("csharp")]
    [InlineData("typescript")]
    public async Task A_folder_that_is_not_there_is_said(string sample)
    {
        using var server = new StubbedServer(busy: 0);
        await SaysWhyNot(sample, 1, "secret", server.Url, "2026-11", Path.Combine(_folder.Path, "nowhere", "a.xlsx"), progress: 1);
    }

    private Task SaysWhyNot(string sample, int exitCode, string? secret, params string[] arguments) =>
        SaysWhyNot(sample, exitCode, secret, arguments, progress: 0);

    private Task SaysWhyNot(string sample, int exitCode, string? secret, string url, string month, string file, int progress) =>
        SaysWhyNot(sample, exitCode, secret, [url, month, file], progress);

    private async Task SaysWhyNot(string sample, int exitCode, string? secret, string[] arguments, int progress)
    {
        var ended = await Samples.Run(await Command(sample), secret, arguments);
        ended.ExitCode.ShouldBe(exitCode, ended.Said);
        ended.Fault.Trim().Split('\n').Length.ShouldBe(1 + progress, ended.Said);
        Directory.GetFiles(_folder.Path).ShouldBeEmpty();
    }

    private static async Task<string[]> Command(string sample) =>
        sample == "csharp" ? Samples.CSharp : await Samples.TypeScript();

    public void Dispose() => _folder.Dispose();
}
