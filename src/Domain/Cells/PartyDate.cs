using ChiBo.Domain.Kernel;
using ChiBo.Domain.Kernel.Input;

namespace ChiBo.Domain.Cells;

/// <summary>
/// Days in the life of a member: not before the Party was founded, and not beyond what a typing error gives.
/// </summary>
internal static class PartyDate
{
    public static Refusal? Check(string field, DateOnly? date) =>
        date is { } given && !InputRange.Holds(given) ? CommonRefusals.InvalidValue(field) : null;
}
