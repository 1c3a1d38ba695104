// The C++ side of the benchmark: FAISS called as a C++ program calls it. See ../README.md.
#include <faiss/AutoTune.h>
#include <faiss/Clustering.h>
#include <faiss/IndexFlat.h>
#include <faiss/index_factory.h>
#include <faiss/index_io.h>
#include <omp.h>
#include <chrono>
#include <cstdio>
#include <fstream>
#include <iostream>
#include <memory>
#include <condition_variable>
#include <mutex>
#include <sstream>
#include <thread>
#include <vector>

namespace {
struct Job {
    std::string operation, factory, parameter;
    int64_t n = 0, queries = 0, k = 0;
    double value = 0;
    std::unique_ptr<faiss::Index> index;
};

std::vector<float> data;
int d = 0;
std::string file;

std::unique_ptr<faiss::Index> fresh(const Job& job) {
    return std::unique_ptr<faiss::Index>(faiss::index_factory(d, job.factory.c_str()));
}

const float* queries(const Job& job) {
    return data.data() + data.size() - size_t(job.queries) * d;
}

void prepare(Job& job) {
    job.index = fresh(job);
    if (job.operation == "train" || job.operation == "kmeans") return;
    job.index->train(job.n, data.data());
    if (job.operation == "add") return;
    job.index->add(job.n, data.data());
    if (job.parameter != "-") {
        faiss::ParameterSpace().set_index_parameter(job.index.get(), job.parameter, job.value);
    }
    if (job.operation == "read") faiss::write_index(job.index.get(), file.c_str());
}

void once(Job& job, std::vector<float>& distances, std::vector<faiss::idx_t>& labels) {
    const auto& op = job.operation;
    if (op == "batch") {
        // What every caller pays: result arrays of this call's own.
        std::vector<float> dis(job.queries * job.k);
        std::vector<faiss::idx_t> ids(job.queries * job.k);
        job.index->search(job.queries, queries(job), job.k, dis.data(), ids.data());
    } else if (op.rfind("single", 0) == 0) {
        const float* x = queries(job);
        for (int64_t i = 0; i < job.queries; i++) {
            job.index->search(1, x + i * d, job.k, distances.data(), labels.data());
        }
    } else if (op == "train") {
        job.index->train(job.n, data.data());
    } else if (op == "add") {
        job.index->add(job.n, data.data());
    } else if (op == "kmeans") {
        faiss::ClusteringParameters cp;
        cp.niter = 10;
        faiss::Clustering clustering(d, int(job.k), cp);
        faiss::IndexFlatL2 quantizer(d);
        clustering.train(job.n, data.data(), quantizer);
    } else if (op == "write") {
        faiss::write_index(job.index.get(), file.c_str());
    } else if (op == "read") {
        std::unique_ptr<faiss::Index> back(faiss::read_index(file.c_str()));
    }
}

double run(Job& job, int iterations) {
    std::vector<float> distances(job.k);
    std::vector<faiss::idx_t> labels(job.k);
    double seconds = 0;
    for (int i = 0; i < iterations; i++) {
        if (job.operation == "train") job.index = fresh(job);
        if (job.operation == "add") job.index->reset();
        const auto start = std::chrono::steady_clock::now();
        once(job, distances, labels);
        seconds += std::chrono::duration<double>(std::chrono::steady_clock::now() - start).count();
    }
    return seconds;
}
// While a process has had only one thread, glibc's malloc and locks take a shortcut that no server and no
// Node process has. One thread that sleeps makes the comparison fair.
void be_like_a_server() {
    std::thread([] {
        std::mutex mutex;
        std::condition_variable never;
        std::unique_lock<std::mutex> lock(mutex);
        never.wait(lock, [] { return false; });
    }).detach();
}

} // namespace

int main(int argc, char** argv) {
    if (argc != 4) return 2;
    be_like_a_server();
    d = std::stoi(argv[2]);
    file = argv[3];
    std::ifstream in(argv[1], std::ios::binary | std::ios::ate);
    data.resize(size_t(in.tellg()) / sizeof(float));
    in.seekg(0);
    in.read(reinterpret_cast<char*>(data.data()), std::streamsize(data.size() * sizeof(float)));
    Job job;
    std::string line;
    while (std::getline(std::cin, line)) {
        std::istringstream words(line);
        std::string command;
        words >> command;
        try {
            if (command == "prepare") {
                job = Job();
                int threads = 1;
                words >> job.operation >> job.factory >> job.n >> job.queries >> job.k >> job.parameter >> job.value >> threads;
                omp_set_num_threads(threads);
                prepare(job);
                std::printf("ok\n");
            } else if (command == "run") {
                int iterations = 1;
                words >> iterations;
                std::printf("%.9f\n", run(job, iterations));
            }
        } catch (const std::exception& e) {
            std::string text = e.what();
            for (char& c : text) if (c == '\n') c = ' ';
            std::printf("error %s\n", text.c_str());
        }
        std::fflush(stdout);
    }
}
