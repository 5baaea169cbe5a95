using Xunit.Sdk;
using Xunit.v3;

// Each test is a deployment of its own with several processes and two servers.
[assembly: Parallelization(Mode = ParallelMode.None)]
