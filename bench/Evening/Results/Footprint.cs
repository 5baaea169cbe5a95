using System.Globalization;
using ChiBo.Evening.Rooms;
using ChiBo.Evening.Systems;
using ChiBo.Evening.Wire;

namespace ChiBo.Evening.Results;

/// <summary>What the bloc weighs: on disk, at the busiest moment, and after a start with everything awake and idle.</summary>
internal sealed record Footprint(
    int Meetings, int Members, long PeakBytes, double RecordBytes, double StoredBytes, TimeSpan Start, double MeetingBytes,
    double MemberBytes)
{
    private const string Cell = "query($id: ID!) { cell(id: $id) { version } }";
    private const string Meeting = "query($id: ID!) { meeting(id: $id) { version } }";

    /// <param name="stand">Ends and starts again.</param>
    /// <param name="evenings">The rooms of each evening.</param>
    /// <param name="emptyBytes">The database before the first evening.</param>
    public static async Task<Footprint> Take(Stand stand, Bloc bloc, IReadOnlyList<IReadOnlyList<Room>> evenings, long emptyBytes)
    {
        var peak = stand.Processes.PeakBytes;
        var records = await stand.Database.Read<double>(
            "select cast(avg(length(PayloadBinary)) as double precision) from OrleansStorage where GrainTypeString = 'meeting'");
        var start = await stand.Restart(); // closed in good order, so that the log is folded in
        var stored = await stand.Database.Size() - emptyBytes;
        Room[] rooms = [.. evenings.SelectMany(e => e)];
        using var crowd = new Crowd(stand.ChiBo.Port, 16);
        await Touch(crowd, Cell, [(rooms[0], rooms[0].Cell.Id)]); // what the first request of all brings
        await Touch(crowd, Meeting, [(rooms[0], rooms[0].Id)]);
        var empty = await stand.Heap();
        await Touch(crowd, Cell, [.. evenings[0].Select(r => (r, r.Cell.Id))]);
        var cells = await stand.Heap();
        await Touch(crowd, Meeting, [.. rooms.Select(r => (r, r.Id))]);
        var meetings = await stand.Heap();
        return new Footprint(
            rooms.Length, bloc.Members, peak, records[0], (double)stored / rooms.Length, start,
            (meetings - cells) / (double)rooms.Length, (cells - empty) / (double)bloc.Members);
    }

    public void Print(TextWriter to) => to.WriteLine(string.Create(CultureInfo.InvariantCulture,
        $"""

        {Meetings:n0} meetings, {Members:n0} members: peak memory {PeakBytes / 1048576.0:0} MB; a meeting's record {RecordBytes / 1024:0.0} KB,
        stored in all {StoredBytes / 1024:0.0} KB per meeting; start on this data {Start.TotalSeconds:0.0} s;
        idle meeting {MeetingBytes / 1024:0.0} KB, idle member {MemberBytes / 1024:0.0} KB of heap
        """));

    private static Task Touch(Crowd crowd, string query, (Room Room, string Id)[] what) =>
        crowd.Send([.. what.Select(w => Shot.Question(w.Room.Chair, w.Room.Days(10), query, $"{{\"id\":\"{w.Id}\"}}"))]);
}
