using System.Buffers.Binary;
using System.Security.Cryptography;
using System.Text;

namespace ChiBo.Grains.Cells;

/// <summary>
/// The time of day at which an aggregate has its turn. It follows from the key and is spread over the whole day, so
/// that
/// a quarter of a million cells are three or four a second and never all at once.
/// </summary>
/// <param name="SinceMidnight">In UTC.</param>
internal readonly record struct DailyTurn(TimeSpan SinceMidnight)
{
    public static readonly TimeSpan Period = TimeSpan.FromDays(1);

    public static DailyTurn Of(string key)
    {
        Span<byte> hash = stackalloc byte[SHA256.HashSizeInBytes];
        SHA256.HashData(Encoding.UTF8.GetBytes(key), hash);
        return new(Period * (BinaryPrimitives.ReadUInt32BigEndian(hash) / (uint.MaxValue + 1.0)));
    }

    /// <summary>How long until it comes next: more than nothing, at most a day.</summary>
    public TimeSpan After(DateTimeOffset at)
    {
        var wait = SinceMidnight - at.UtcDateTime.TimeOfDay;
        return wait > TimeSpan.Zero ? wait : wait + Period;
    }
}
