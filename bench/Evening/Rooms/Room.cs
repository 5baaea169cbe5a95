using ChiBo.Demo;
using ChiBo.Evening.People;

namespace ChiBo.Evening.Rooms;

/// <summary>One meeting of a cell: who comes, and what has been acknowledged about it.</summary>
internal sealed class Room
{
    private static readonly TimeSpan VietNam = TimeSpan.FromHours(7);
    private readonly Lock _lock = new();
    private readonly List<Deed> _acknowledged = [];
    private readonly DateTimeOffset _start;

    public Room(DemoCell cell, DateOnly month, Accounts accounts, string superior)
    {
        Cell = cell;
        Month = month.ToString("yyyy-MM", null);
        Id = $"{cell.Id}/{Month}-regular-1";
        _start = new DateTimeOffset(month.AddDays(cell.MeetingDay - 1), cell.MeetingTime, VietNam);
        Chair = accounts[cell.Secretary];
        var here = cell.Members.Where(m => m.Standing != DemoStanding.TemporaryOut).ToArray();
        Present = [Chair, .. here.Where(m => m.Id != cell.Secretary).Select(m => accounts[m.Id])];
        Voters =
        [
            .. here.Where(m => !m.IsProbationary && m.Standing != DemoStanding.TemporaryIn).Select(m => accounts[m.Id]),
        ];
        Visiting = here.Where(m => m.Standing == DemoStanding.TemporaryIn).Select(m => m.Id).ToHashSet();
        Superior = accounts[superior];
    }

    public DemoCell Cell { get; }

    public string Id { get; }

    public string Month { get; }

    public Account Chair { get; }

    public Account MinutesTaker => Present[1];

    /// <summary>Of the organisation's committee: confirms the score.</summary>
    public Account Superior { get; }

    /// <summary>Everybody who comes, the chair first.</summary>
    public IReadOnlyList<Account> Present { get; }

    public IReadOnlyList<Account> Voters { get; }

    /// <summary>Who is here for a time: they come and speak, and count in no base.</summary>
    public IReadOnlySet<string> Visiting { get; }

    /// <summary>The code on the screen, once the room is open.</summary>
    public string Code { get; set; } = "";

    public IReadOnlyList<string> Items { get; set; } = [];

    /// <summary>Who was told that which order was carried out, each as often as it was.</summary>
    public IReadOnlyList<Deed> Acknowledged
    {
        get { lock (_lock) return [.. _acknowledged]; }
    }

    public DateTimeOffset Minute(double minute) => _start.AddMinutes(minute);

    public DateTimeOffset Days(double days) => _start.AddDays(days);

    public void Keep(string who, string action)
    {
        lock (_lock) _acknowledged.Add(new Deed(who, action));
    }
}
