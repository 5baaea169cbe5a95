using ChiBo.Domain.Kernel;

namespace ChiBo.Domain.Inspections.Findings;

/// <summary>Why an order about a finding is refused.</summary>
public static class FindingRefusals
{
    /// <summary>It is closed, has closed itself, or was withdrawn: nothing more is to be done.</summary>
    public static readonly Refusal Resolved = new("finding.resolved");

    /// <summary>It has been answered, and waits to be verified or closed.</summary>
    public static readonly Refusal AlreadyAnswered = new("finding.already-answered");

    /// <summary>What is verified is an answer.</summary>
    public static readonly Refusal NotAnswered = new("finding.not-answered");

    /// <summary>Nobody verifies their own answer.</summary>
    public static readonly Refusal OwnAnswer = new("finding.own-answer");

    /// <summary>What is closed has been verified.</summary>
    public static readonly Refusal NotVerified = new("finding.not-verified");

    /// <summary>It is in an open inspection file, which ends it.</summary>
    public static readonly Refusal UnderInspection = new("finding.under-inspection");
}
