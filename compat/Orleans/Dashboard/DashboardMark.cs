namespace Orleans.Dashboard;

/// <summary>Says that AddDashboard was called.</summary>
internal sealed class DashboardMark;
