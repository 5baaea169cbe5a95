using ChiBo.Gateway.GraphQL.Kernel;
using ChiBo.Projections.Reports;
using HotChocolate.Execution.Configuration;

namespace ChiBo.Gateway.GraphQL.Reports;

internal static class ReportTypes
{
    public static IRequestExecutorBuilder AddReports(this IRequestExecutorBuilder builder) =>
        builder
            .AddTypeExtension<ReportQueries>()
            .AddTypeExtension<MonthlySheetFields>()
            .AddTypeExtension<GradedMonthFields>()
            .AddTypeExtension<AttendancePointFields>()
            .AddTypeExtension<SupervisionFields>()
            .AddTypeExtension<SixMonthSheetFields>()
            .Show<MonthlySheetRow>()
            .Show<GradeMatrixRow>()
            .Show<GradedMonth>()
            .Show<AttendancePoint>()
            .Show<SupervisionRow>()
            .Show<SixMonthSheetRow>()
            .Show<SheetNote>();
}
