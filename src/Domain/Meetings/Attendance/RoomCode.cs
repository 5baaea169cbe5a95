using System.Buffers.Binary;
using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using ChiBo.Domain.Kernel;

namespace ChiBo.Domain.Meetings.Attendance;

/// <summary>
/// The code that is shown in the room: another one every minute, derived from a secret of the meeting, so that it opens
/// neither another room nor this one later. Source: domain/process.md §4.
/// </summary>
public static class RoomCode
{
    public static readonly TimeSpan Slot = TimeSpan.FromMinutes(1);

    private const string Scheme = "chibo:";
    private const int Digits = 1_000_000;

    /// <summary>How long an older code is still recognised, so that its refusal can say so.</summary>
    private const int RememberedSlots = 30;

    /// <summary>Six digits, for whoever types.</summary>
    public static string DigitsAt(MeetingState meeting, DateTimeOffset at) => DigitsOf(Hash(meeting, SlotOf(at)));

    /// <summary>What the QR code holds: the meeting and a longer code.</summary>
    public static string QrAt(MeetingState meeting, DateTimeOffset at) => QrOf(meeting, Hash(meeting, SlotOf(at)));

    /// <summary>When the next code comes.</summary>
    public static DateTimeOffset ShownUntil(DateTimeOffset at) => new((SlotOf(at) + 1) * Slot.Ticks, TimeSpan.Zero);

    /// <summary>Null when the code is the one of this minute or of the minute before.</summary>
    internal static Refusal? Check(MeetingState meeting, string code, DateTimeOffset at)
    {
        code = code.Trim();
        if (code.StartsWith(Scheme, StringComparison.Ordinal)
            && !code.StartsWith($"{Scheme}{meeting.Id}:", StringComparison.Ordinal))
            return AttendanceRefusals.CodeOfAnotherMeeting;
        var now = SlotOf(at);
        for (var age = 0; age <= RememberedSlots; age++)
            if (Matches(meeting, Hash(meeting, now - age), code))
                return age <= 1 ? null : AttendanceRefusals.CodeExpired;
        return AttendanceRefusals.WrongCode;
    }

    private static bool Matches(MeetingState meeting, byte[] hash, string code) =>
        Same(code, DigitsOf(hash)) || Same(code, QrOf(meeting, hash));

    private static bool Same(string a, string b) =>
        CryptographicOperations.FixedTimeEquals(Encoding.UTF8.GetBytes(a), Encoding.UTF8.GetBytes(b));

    private static long SlotOf(DateTimeOffset at) => at.UtcTicks / Slot.Ticks;

    private static byte[] Hash(MeetingState meeting, long slot)
    {
        var message = new byte[sizeof(long)];
        BinaryPrimitives.WriteInt64BigEndian(message, slot);
        return HMACSHA256.HashData(Convert.FromBase64String(meeting.RoomSecret ?? ""), message);
    }

    private static string DigitsOf(byte[] hash) =>
        (BinaryPrimitives.ReadUInt64BigEndian(hash) % Digits).ToString("D6", CultureInfo.InvariantCulture);

    private static string QrOf(MeetingState meeting, byte[] hash) =>
        $"{Scheme}{meeting.Id}:{Convert.ToHexStringLower(hash.AsSpan(8, 16))}";
}
