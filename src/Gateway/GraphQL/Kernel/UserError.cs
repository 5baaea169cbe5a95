using ChiBo.Contracts.Grains.Kernel;
using ChiBo.Domain.Kernel;
using ChiBo.Gateway.Texts;

namespace ChiBo.Gateway.GraphQL.Kernel;

/// <summary>Why a command was refused: an expected no, nothing was changed.</summary>
/// <param name="Code">
/// Stable name of the refusal, such as <c>ballot.already-voted</c>: clients may rely on it. docs/rules.md lists all.
/// </param>
/// <param name="Message">The refusal in a Vietnamese sentence, to be shown to people.</param>
public sealed record UserError(string Code, string Message)
{
    public static IReadOnlyList<UserError> None { get; } = [];

    public static IReadOnlyList<UserError> Of(Outcome outcome) =>
        outcome.IsRefused ? [new UserError(outcome.Code!, RefusalTexts.For(outcome.Code!, outcome.Arguments))] : None;

    public static IReadOnlyList<UserError> Of(Refusal refusal) =>
        [new UserError(refusal.Code, RefusalTexts.For(refusal.Code, refusal.Arguments))];
}
