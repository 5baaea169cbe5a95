using ChiBo.Contracts.Grains.Kernel;
using ChiBo.Contracts.Messages.V1;
using ChiBo.Domain.Kernel;
using ChiBo.Gateway.GraphQL.Kernel;
using ChiBo.Projections.Inspections;

namespace ChiBo.Gateway.GraphQL.Inspections;

/// <summary>What became of an order about a finding.</summary>
public sealed class FindingPayload(InspectionAnswer answer) : Payload(new Outcome(0, answer.Code, answer.Arguments)), IRefusable<FindingPayload>
{
    public static FindingPayload ForRefusal(Refusal refusal) =>
        new(new InspectionAnswer { Code = refusal.Code, Arguments = refusal.Arguments });

    /// <summary>The finding afterwards; null when the order was refused.</summary>
    public Finding? Finding { get; } = answer.Finding is { } finding ? new Finding(finding.ToRow()) : null;
}

/// <summary>What became of an order about an inspection.</summary>
public sealed class InspectionPayload(InspectionAnswer answer) : Payload(new Outcome(0, answer.Code, answer.Arguments)), IRefusable<InspectionPayload>
{
    public static InspectionPayload ForRefusal(Refusal refusal) =>
        new(new InspectionAnswer { Code = refusal.Code, Arguments = refusal.Arguments });

    /// <summary>The inspection afterwards; null when the order was refused.</summary>
    public Inspection? Inspection { get; } = answer.File is { } file ? new Inspection(file.ToRow()) : null;
}
