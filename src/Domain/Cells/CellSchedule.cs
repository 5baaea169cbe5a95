using ChiBo.Domain.Kernel;

namespace ChiBo.Domain.Cells;

/// <summary>
/// When and where the cell holds its regular meeting. Most register a day between the 3rd and the 5th.
/// </summary>
/// <param name="FromMonth">The first month for which it holds.</param>
/// <param name="DayOfMonth">1-28, so that every month has it.</param>
/// <param name="Time">In Viet Nam.</param>
/// <param name="Place">The room.</param>
public sealed record CellSchedule(Month FromMonth, int DayOfMonth, TimeOnly Time, string Place)
{
    /// <summary>
    /// The instant in a month. A weekend moves nothing: the day was registered, and whoever moves a meeting says why.
    /// </summary>
    public DateTimeOffset In(Month month) => VietnamTime.At(new DateOnly(month.Year, month.Number, DayOfMonth), Time);
}
