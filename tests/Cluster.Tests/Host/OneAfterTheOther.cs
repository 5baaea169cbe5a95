// Each test is a deployment of its own with four processes and two servers.
[assembly: CollectionBehavior(DisableTestParallelization = true)]
