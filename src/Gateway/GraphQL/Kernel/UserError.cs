using ChiBo.Contracts.Grains.Kernel;
using ChiBo.Domain.Kernel;
using ChiBo.Gateway.Texts;

namespace ChiBo.Gateway.GraphQL.Kernel;

/// <summary>Why an order was refused.</summary>
/// <param name="Code">Stable: clients may rely on it. docs/rules.md lists all.</param>
/// <param name="Message">For people, in Vietnamese.</param>
public sealed record UserError(string Code, string Message)
{
    public static IReadOnlyList<UserError> None { get; } = [];

    public static IReadOnlyList<UserError> Of(Outcome outcome) =>
        outcome.IsRefused ? [new UserError(outcome.Code!, RefusalTexts.For(outcome.Code!, outcome.Arguments))] : None;

    public static IReadOnlyList<UserError> Of(Refusal refusal) =>
        [new UserError(refusal.Code, RefusalTexts.For(refusal.Code, refusal.Arguments))];
}
