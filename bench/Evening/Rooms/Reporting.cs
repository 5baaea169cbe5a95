using System.Diagnostics;
using ChiBo.Evening.People;
using ChiBo.Evening.Results;
using ChiBo.Evening.Wire;

namespace ChiBo.Evening.Rooms;

/// <summary>Somebody of the bloc's office reads the monthly sheet again and again while the cells meet.</summary>
internal sealed class Reporting : IAsyncDisposable
{
    private const string Sheet =
        "query($month: YearMonth!) { reports { monthlySheet(month: $month) { cellId cellName organisationName members state date "
        + "present expected points grade lost { criterion points why } } } }";

    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(200);
    private readonly CancellationTokenSource _end = new();
    private readonly Task _reading;

    public Reporting(int port, Account office, Room room, EveningResult result) => _reading = Read(port, office, room, result);

    public async ValueTask DisposeAsync()
    {
        await _end.CancelAsync();
        await _reading;
        _end.Dispose();
    }

    private async Task Read(int port, Account office, Room room, EveningResult result)
    {
        using var one = new Crowd(port, 1);
        var began = Stopwatch.GetTimestamp();
        var sheets = new List<Shot>();
        while (!_end.IsCancellationRequested)
        {
            var sheet = Shot.Question(office, room.Days(1), Sheet, $"{{\"month\":\"{room.Month}\"}}");
            await one.Send([sheet]);
            sheets.Add(sheet);
            await Task.Delay(Pause, _end.Token).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        }

        result.Of("report").Add(sheets, Stopwatch.GetElapsedTime(began));
    }
}
