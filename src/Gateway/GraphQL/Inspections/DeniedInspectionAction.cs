using ChiBo.Domain.Inspections.Files;
using ChiBo.Domain.Kernel;
using ChiBo.Gateway.Texts;

namespace ChiBo.Gateway.GraphQL.Inspections;

/// <summary>What the caller may not do with an inspection now, and why.</summary>
/// <param name="Message">In Vietnamese.</param>
public sealed record DeniedInspectionAction(InspectionAction Action, string Code, string Message)
{
    internal static DeniedInspectionAction Of(InspectionAction action, Refusal refusal) =>
        new(action, refusal.Code, RefusalTexts.For(refusal.Code, refusal.Arguments));
}
