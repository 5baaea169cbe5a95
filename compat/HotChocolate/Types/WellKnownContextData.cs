namespace HotChocolate;

/// <summary>Names of state that the server itself keeps.</summary>
public static class WellKnownContextData
{
    public const string EventMessage = "HotChocolate.Execution.EventMessage";

    public const string UserState = "HotChocolate.Authorization.UserState";

    public const string IntrospectionAllowed = "HotChocolate.Execution.Introspection.Allowed";

    public const string MaxAllowedExecutionDepth = "HotChocolate.Execution.MaxAllowedDepth";

    public const string SkipDepthAnalysis = "HotChocolate.Execution.SkipDepthAnalysis";

    public const string ReportCost = "HotChocolate.CostAnalysis.ReportCost";

    public const string ValidateCost = "HotChocolate.CostAnalysis.ValidateCost";
}
